package org.layerwright.bench.rival;

import org.layerwright.data.ArrayDataset;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.InputInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.LabelKind;

import java.util.Random;
import java.util.stream.IntStream;

/** A batch of random pixels, numbers and labels that fits a network. */
public final class RandomBatch implements AutoCloseable {
    private final BatchSource source;
    private final Epoch epoch;
    private final Batch batch;

    private RandomBatch(ArrayDataset data) {
        source = BatchSource.open(data, data.size());
        epoch = source.epochInOrder();
        batch = epoch.next();
    }

    /** Draws {@code size} examples from a fixed seed. */
    public static RandomBatch of(NetworkInfo info, int size) {
        Random random = new Random(1);
        ArrayDataset data = ArrayDataset.of(size);
        for (InputInfo input : info.inputs()) {
            data = drawn(data, input, size, random);
        }
        int[][] labels = new int[size][];
        for (int example = 0; example < size; example++) {
            labels[example] = labels(info, random);
        }
        return new RandomBatch(data.labelIndices(info.labels(), labels));
    }

    private static ArrayDataset drawn(ArrayDataset data, InputInfo input, int size, Random random) {
        int[] shape = input.shape().stream().mapToInt(Integer::intValue).toArray();
        int count = IntStream.of(shape).reduce(1, Math::multiplyExact);
        if (input.image()) {
            byte[][] pixels = new byte[size][count];
            for (byte[] each : pixels) {
                random.nextBytes(each);
            }
            return data.images(input.name(), pixels, shape[0], shape[1], shape[2]);
        }
        float[][] numbers = new float[size][count];
        for (float[] row : numbers) {
            for (int i = 0; i < count; i++) {
                row[i] = random.nextFloat();
            }
        }
        return data.numbers(input.name(), numbers, shape);
    }

    private static int[] labels(NetworkInfo info, Random random) {
        IntStream.Builder drawn = IntStream.builder();
        int first = 0;
        for (OutputInfo output : info.outputs()) {
            int count = output.labels().size();
            if (output.labelKind() == LabelKind.SINGLE_LABEL) {
                drawn.add(first + random.nextInt(count));
            } else {
                IntStream.range(first, first + count)
                        .filter(label -> random.nextBoolean())
                        .forEach(drawn);
            }
            first += count;
        }
        return drawn.build().toArray();
    }

    /** The batch; stays this object's to close. */
    public Batch batch() {
        return batch;
    }

    @Override
    public void close() {
        batch.close();
        epoch.close();
        source.close();
    }
}
