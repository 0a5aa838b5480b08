package org.layerwright.data.batch;

import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

import java.util.List;
import java.util.Map;

/** Some examples as tensors. Closing it frees them. */
public final class Batch implements AutoCloseable {
    private final Map<String, TType> inputs;
    private final TFloat32 labels;
    private final int[] examples;
    private final List<AutoCloseable> owned;

    Batch(Map<String, TType> inputs, TFloat32 labels, int[] examples, List<AutoCloseable> owned) {
        this.inputs = Map.copyOf(inputs);
        this.labels = labels;
        this.examples = examples;
        this.owned = owned;
    }

    /**
     * What a network takes, by name: of images pixels 0 to 255 as bytes, shape [size, height,
     * width, channels]; of others float numbers, shape [size, ...].
     */
    public Map<String, TType> inputs() {
        return inputs;
    }

    /**
     * One of the {@link #inputs()}.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public TType input(String name) {
        TType input = inputs.get(name);
        if (input == null) {
            throw new IllegalArgumentException(
                    "no input is called %s; there are %s".formatted(name, inputs.keySet()));
        }
        return input;
    }

    /**
     * Pixels 0 to 255, shape [size, height, width, channels].
     *
     * @throws IllegalStateException unless exactly one input is an image
     */
    public TUint8 images() {
        List<TType> images =
                inputs.values().stream().filter(input -> input instanceof TUint8).toList();
        if (images.size() != 1) {
            throw new IllegalStateException(
                    "%d of the inputs %s are images: ask inputs() for the one you mean"
                            .formatted(images.size(), inputs.keySet()));
        }
        return (TUint8) images.get(0);
    }

    /** 1 where the example has the label, else 0; shape [size, labels]. */
    public TFloat32 labels() {
        return labels;
    }

    /** Which examples of the data set these are, in the batch's order. */
    public int[] examples() {
        return examples.clone();
    }

    /** Number of examples: the batch size, or fewer in an epoch's last batch. */
    public int size() {
        return examples.length;
    }

    @Override
    public void close() {
        Closing.all(owned);
    }
}
