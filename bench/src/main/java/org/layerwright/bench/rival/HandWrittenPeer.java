package org.layerwright.bench.rival;

import org.layerwright.bench.net.HandWrittenGenreNet;
import org.layerwright.data.batch.Batch;
import org.layerwright.graph.Extent;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.WeightValues;
import org.layerwright.metrics.LabelKind;
import org.tensorflow.TensorFlow;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Hand-written TensorFlow Java at work for {@link PeerProcess}; GenreNet only. */
public final class HandWrittenPeer {
    /** What its batches must fit. */
    private static final NetworkInfo TAKEN =
            NetworkInfo.named("GenreNet")
                    .image("input", 150, 150, 3)
                    .output(
                            "genres",
                            LabelKind.MULTI_LABEL,
                            "electronic",
                            "rock",
                            "jazz",
                            "pop",
                            "hiphop")
                    .build();

    private HandWrittenPeer() {}

    /** The work and the setting, as {@link PeerProcess} gives them. */
    public static void main(String[] args) throws IOException {
        Work work = Work.of(args);
        WeightValues weights = drawn();
        long parameters =
                weights.names().stream()
                        .mapToLong(name -> weights.get(name).numbers().length)
                        .sum();
        try (HandWrittenGenreNet net = new HandWrittenGenreNet(weights);
                RandomBatch random = RandomBatch.of(TAKEN, work.batch())) {
            Batch batch = random.batch();
            Serving.serve(
                    new Greeting("TensorFlow " + TensorFlow.version(), parameters),
                    switch (work.task()) {
                        case TRAIN -> () -> net.step(batch.images(), batch.labels());
                        case INFER -> () -> ProductPeer.greatest(net.probabilities(batch.images()));
                    });
        }
    }

    private static WeightValues drawn() {
        Map<String, WeightValues.Values> values = new LinkedHashMap<>();
        add(values, "conv1", 3, 3, 3, 32);
        add(values, "conv2", 3, 3, 32, 64);
        add(values, "conv3", 3, 3, 64, 128);
        add(values, "conv4", 3, 3, 128, 128);
        add(values, "hidden", 7 * 7 * 128, 512);
        add(values, "genres", 512, 5);
        return new WeightValues(values);
    }

    /** A kernel drawn as He et al. 2015 do, and a bias of zeros. */
    private static void add(Map<String, WeightValues.Values> values, String layer, long... kernel) {
        Extent shape = Extent.of(kernel);
        long outputs = kernel[kernel.length - 1];
        Random random = new Random(values.size());
        double spread = Math.sqrt(2.0 * outputs / shape.count());
        float[] numbers = new float[(int) shape.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (random.nextGaussian() * spread);
        }
        values.put(layer + "/kernel", new WeightValues.Values(shape, numbers));
        values.put(
                layer + "/bias",
                new WeightValues.Values(Extent.of(outputs), new float[(int) outputs]));
    }
}
