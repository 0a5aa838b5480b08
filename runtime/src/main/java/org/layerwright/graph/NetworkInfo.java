package org.layerwright.graph;

import org.layerwright.metrics.LabelKind;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known about a network without building it.
 *
 * @param name the declaring interface's simple name
 * @param height input height in pixels
 * @param width input width in pixels
 * @param channels input channels: 1 grey, 3 RGB
 * @param labelKind how many labels an image can have
 * @param labels label names in output order
 * @param layers the layers in declaration order
 */
public record NetworkInfo(
        String name,
        int height,
        int width,
        int channels,
        LabelKind labelKind,
        List<String> labels,
        List<LayerInfo> layers) {

    public NetworkInfo {
        labels = List.copyOf(labels);
        layers = List.copyOf(layers);
    }

    /** Starts the description of the network called {@code name}. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** All parameters of all layers. */
    public long parameters() {
        return layers.stream().mapToLong(LayerInfo::parameters).sum();
    }

    /** The parameters that the optimizer changes. */
    public long trainableParameters() {
        return layers.stream().mapToLong(LayerInfo::trainableParameters).sum();
    }

    /** Floating-point operations of one image's forward pass. */
    public long flops() {
        return layers.stream().mapToLong(LayerInfo::flops).sum();
    }

    /** Collects a description in the order generated code lists it. */
    public static final class Builder {
        private final String name;
        private final List<LayerInfo> layers = new ArrayList<>();
        private List<String> labels = List.of();
        private LabelKind labelKind = LabelKind.MULTI_LABEL;
        private int height;
        private int width;
        private int channels;

        private Builder(String name) {
            this.name = name;
        }

        /** The size of one input image in pixels, and its channels. */
        public Builder input(int height, int width, int channels) {
            this.height = height;
            this.width = width;
            this.channels = channels;
            return this;
        }

        /** The labels in output order. */
        public Builder labels(LabelKind kind, String... names) {
            this.labelKind = kind;
            this.labels = List.of(names);
            return this;
        }

        /** The next layer; see {@link LayerInfo} for the parameters. */
        public Builder layer(
                String layer,
                String type,
                List<Integer> outputShape,
                long trainable,
                long nonTrainable,
                long flops) {
            layers.add(new LayerInfo(layer, type, outputShape, trainable, nonTrainable, flops));
            return this;
        }

        public NetworkInfo build() {
            return new NetworkInfo(name, height, width, channels, labelKind, labels, layers);
        }
    }
}
