package org.layerwright.graph;

import org.layerwright.metrics.LabelKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is known about a network without building it.
 *
 * @param name the declaring interface's simple name
 * @param inputs what it takes
 * @param outputs what it predicts
 * @param layers the layers, each after those it takes
 * @param blocks the blocks, each after those around it
 */
public record NetworkInfo(
        String name,
        List<InputInfo> inputs,
        List<OutputInfo> outputs,
        List<LayerInfo> layers,
        List<BlockInfo> blocks) {

    public NetworkInfo {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        layers = List.copyOf(layers);
        blocks = List.copyOf(blocks);
    }

    /** Starts the description of the network called {@code name}. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Labels without names: {@code 0}, {@code 1} and so on. */
    public static String[] numbered(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toArray(String[]::new);
    }

    /**
     * The image it takes.
     *
     * @throws IllegalStateException if it takes none, or several
     */
    public InputInfo image() {
        List<InputInfo> images = inputs.stream().filter(InputInfo::image).toList();
        if (images.size() != 1) {
            throw new IllegalStateException(
                    "%s takes %d images, not one: %s"
                            .formatted(name, images.size(), inputsInWords()));
        }
        return images.get(0);
    }

    /** Height of the image it takes, in pixels. */
    public int height() {
        return image().height();
    }

    /** Width of the image it takes, in pixels. */
    public int width() {
        return image().width();
    }

    /** Channels of the image it takes: 1 grey, 3 RGB. */
    public int channels() {
        return image().channels();
    }

    /**
     * The labels of all outputs, one output's after another's: the columns of a target. A label
     * that several outputs have is called {@code output/label}, so that each name is there once.
     */
    public List<String> labels() {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (OutputInfo output : outputs) {
            Set<String> own = new HashSet<>(output.labels());
            own.stream().filter(label -> !seen.add(label)).forEach(shared::add);
        }
        return outputs.stream()
                .flatMap(
                        output ->
                                output.labels().stream()
                                        .map(
                                                label ->
                                                        shared.contains(label)
                                                                ? output.name() + "/" + label
                                                                : label))
                .toList();
    }

    /**
     * One of its outputs.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public OutputInfo output(String output) {
        return outputs.stream()
                .filter(each -> each.name().equals(output))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no output is called %s; there are %s"
                                                .formatted(output, outputNames())));
    }

    private List<String> outputNames() {
        return outputs.stream().map(OutputInfo::name).toList();
    }

    /** Whether it takes one image and nothing else, so that a picture alone can be predicted. */
    public boolean takesOneImage() {
        return inputs.size() == 1 && inputs.get(0).image();
    }

    /** What it takes, for messages: {@code front (image 64x64x3), facts (12 numbers)}. */
    public String inputsInWords() {
        return inputs.stream().map(InputInfo::inWords).collect(Collectors.joining(", "));
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

    /** How many values all layers give for one image. */
    public long activations() {
        return layers.stream().mapToLong(LayerInfo::values).sum();
    }

    /** Collects a description in the order generated code lists it. */
    public static final class Builder {
        private final String name;
        private final List<InputInfo> inputs = new ArrayList<>();
        private final List<OutputInfo> outputs = new ArrayList<>();
        private final List<LayerInfo> layers = new ArrayList<>();
        private final List<BlockInfo> blocks = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /** An image: its size in pixels, and its channels. */
        public Builder image(String input, int height, int width, int channels) {
            inputs.add(new InputInfo(input, List.of(height, width, channels), true));
            return this;
        }

        /** Numbers of a shape, given without the batch axis. */
        public Builder numbers(String input, Integer... shape) {
            inputs.add(new InputInfo(input, List.of(shape), false));
            return this;
        }

        /** Labels to predict, in the order of the output layer's values. */
        public Builder output(String output, LabelKind kind, String... labels) {
            outputs.add(new OutputInfo(output, kind, List.of(labels)));
            return this;
        }

        /**
         * The next layer; see {@link LayerInfo} for the parameters.
         *
         * @param taken what it takes; nothing means the layer above, or the network's input
         */
        public Builder layer(
                String layer,
                String type,
                List<Integer> outputShape,
                long trainable,
                long nonTrainable,
                long flops,
                String... taken) {
            layers.add(
                    new LayerInfo(
                            layer,
                            layer,
                            type,
                            inputs(taken),
                            outputShape,
                            trainable,
                            nonTrainable,
                            flops));
            return this;
        }

        /** The next layer, one that uses the weights of {@code owner}. */
        public Builder shared(
                String layer,
                String owner,
                String type,
                List<Integer> outputShape,
                long flops,
                String... taken) {
            layers.add(new LayerInfo(layer, owner, type, inputs(taken), outputShape, 0, 0, flops));
            return this;
        }

        private List<String> inputs(String... taken) {
            if (taken.length > 0) {
                return List.of(taken);
            }
            return layers.isEmpty()
                    ? inputs.stream().limit(1).map(InputInfo::name).toList()
                    : List.of(layers.get(layers.size() - 1).name());
        }

        /** A block; see {@link BlockInfo} for the parameters. */
        public Builder block(String block, String type, String output) {
            blocks.add(new BlockInfo(block, type, output));
            return this;
        }

        /** The rows that another method lists. */
        public Builder with(Consumer<Builder> rows) {
            rows.accept(this);
            return this;
        }

        public NetworkInfo build() {
            return new NetworkInfo(name, inputs, outputs, layers, blocks);
        }
    }
}
