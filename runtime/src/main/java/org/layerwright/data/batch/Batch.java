package org.layerwright.data.batch;

import org.layerwright.data.Dataset;
import org.layerwright.data.image.Digest;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Some examples as tensors. Closing it frees them. */
public final class Batch implements AutoCloseable {
    private final Map<String, TType> inputs;
    private final TFloat32 labels;
    private final TFloat32 weights;
    private final int[] examples;
    private final List<AutoCloseable> owned;

    private Batch(
            Map<String, TType> inputs,
            TFloat32 labels,
            TFloat32 weights,
            int[] examples,
            List<AutoCloseable> owned) {
        this.inputs = Map.copyOf(inputs);
        this.labels = labels;
        this.weights = weights;
        this.examples = examples;
        this.owned = List.copyOf(owned);
    }

    /**
     * Some examples of a data set.
     *
     * @param inputs of these examples, by name
     * @param owned what holds the inputs; closed with the batch, or at once if it cannot be made
     */
    static Batch of(
            Dataset data, int[] examples, Map<String, TType> inputs, List<AutoCloseable> owned) {
        List<AutoCloseable> all = new ArrayList<>(owned);
        try {
            TFloat32 labels = TruthTensors.labels(data, examples);
            all.add(labels);
            TFloat32 weights = TruthTensors.weights(data, examples);
            all.add(weights);
            return new Batch(inputs, labels, weights, examples, all);
        } catch (RuntimeException | Error e) {
            Closing.all(all);
            throw e;
        }
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

    /**
     * One example's part of an input, as it lies in memory: a byte for each number of pixels, four
     * for each float number, in the machine's order.
     *
     * @param row the example's place in the batch, from 0
     * @throws IllegalArgumentException if no input has this name
     */
    public byte[] bytes(String input, int row) {
        TType all = input(input);
        int bytes = (int) (all.asRawTensor().numBytes() / size());
        byte[] own = new byte[bytes];
        all.asRawTensor().data().slice((long) row * bytes, bytes).read(own);
        return own;
    }

    /**
     * What all inputs of one example hash to: two examples with the same are the same.
     *
     * @param row the example's place in the batch, from 0
     */
    public Digest digest(int row) {
        List<byte[]> parts =
                inputs.keySet().stream().sorted().map(name -> bytes(name, row)).toList();
        ByteBuffer joined = ByteBuffer.allocate(parts.stream().mapToInt(p -> p.length).sum());
        parts.forEach(joined::put);
        return Digest.of(joined.array());
    }

    /**
     * 1 where the example has the label, 0 where it has not, NaN where nobody knows; shape [size,
     * labels].
     */
    public TFloat32 labels() {
        return labels;
    }

    /** What each example counts in the loss; shape [size]. */
    public TFloat32 weights() {
        return weights;
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
