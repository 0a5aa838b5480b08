package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Truth;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.TestNetwork;
import org.layerwright.train.TinyNet.Definition;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Whole runs on data of which part is unknown, and on weighted examples. */
class UnknownLabelsFitTest {
    private static final Adam FAST = new Adam(0.01f, 0.9f, 0.999f, 1e-7f);
    private static final List<Integer> LABELS = List.of(0, 1, 2);

    private final Path folder;

    UnknownLabelsFitTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Two labellings that differ only where nobody is supposed to know. */
    @Test
    void whatIsUnknownLeavesNoTrace() {
        ImageDataset data = TinyImages.write(folder, 60, 1);
        ImageDataset one = scrambled(data, 2);
        ImageDataset other = scrambled(data, 3);
        assertThat(Run.of(one)).isNotEqualTo(Run.of(other));
        Run masked = Run.of(masked(one));
        assertThat(Run.of(masked(other))).isEqualTo(masked);
        assertThat(masked.values).doesNotContainValue(Double.NaN);
    }

    /** An example of which nothing is known moves weights as little as one of weight 0. */
    @Test
    void whollyUnknownIsWeightZero() {
        ImageDataset data = TinyImages.write(folder, 40, 1);
        ImageDataset unknown = third(data, truth -> truth.labels(List.of()).unknown(LABELS));
        ImageDataset weightless = third(data, truth -> truth.weight(0));
        Run first = Run.of(unknown);
        Run second = Run.of(weightless);
        assertThat(first.kernel).isEqualTo(second.kernel);
        assertThat(first.values.get("loss")).isEqualTo(second.values.get("loss"));
    }

    @Test
    void weightsScaleTheLossAndNotTheMetrics() {
        ImageDataset data = TinyImages.write(folder, 50, 4);
        try (TinyNet net = TinyNet.create(Definition.plain(FAST), 1)) {
            double weighted = 0;
            try (BatchSource source =
                            BatchSource.open(data, BatchOptions.of(8, 8, 1).batchSize(1));
                    Epoch examples = source.epochInOrder()) {
                for (int i = 0; i < 50; i++) {
                    try (Batch example = examples.next()) {
                        double loss = net.trainer().evaluateBatch(example).losses()[0];
                        weighted += i % 4 * loss / 50;
                    }
                }
            }
            Evaluation plain = net.evaluate(data);
            Evaluation evaluation = net.evaluate(data.withTruths(i -> data.truth(i).weight(i % 4)));
            assertThat(evaluation.value("loss")).isCloseTo(weighted, within(1e-6));
            assertThat(evaluation.value("loss")).isNotEqualTo(plain.value("loss"));
            assertThat(evaluation.value("macro_f1")).isEqualTo(plain.value("macro_f1"));
            assertThat(evaluation.baseline()).isEqualTo(plain.baseline());
        }
    }

    /** A NaN has 2^23 forms; a graph must not tell one from another. */
    @Test
    void everyNaNIsUnknown() {
        float[] numbers = {1, Float.NaN, 0, 0, 1, Float.NaN};
        float[] others = {
            1, Float.intBitsToFloat(0xffc12345), 0, 0, 1, Float.intBitsToFloat(0x7fc0beef)
        };
        assertThat(outKernelAfterStep(numbers)).isEqualTo(outKernelAfterStep(others));
        for (float number : outKernelAfterStep(numbers)) {
            assertThat(number).isFinite();
        }
    }

    @Test
    void labelsThatExcludeEachOtherAreAllKnownOrAllUnknown() {
        List<Truth> truths =
                List.of(
                        Truth.of(List.of(2)).unknown(List.of(0, 1)),
                        Truth.of(List.of(1)).unknown(List.of(2, 3, 4)),
                        Truth.of(List.of(0, 3)).unknown(List.of(2)),
                        Truth.of(List.of()).unknown(List.of(3, 4)),
                        Truth.of(List.of(0)));
        ArrayDataset data =
                ArrayDataset.of(5)
                        .numbers("input", new float[5][3])
                        .labels(
                                IntStream.range(0, 5)
                                        .mapToObj(i -> TruthNets.TwoOutputs.LABELS)
                                        .toList())
                        .withTruths(truths::get);
        try (TruthNets.TwoOutputs net = new TruthNets.TwoOutputs()) {
            net.evaluate(data.take(2));
            assertThatThrownBy(() -> net.evaluate(data))
                    .hasMessageContaining("example 2: it has 1 labels of output b, and 1 of 3 are")
                    .hasMessageContaining("example 3: it has 0 labels of output b, and 2 of 3 are")
                    .hasMessageContaining("example 4: it has 0 labels of output b.")
                    .hasMessageNotContaining("example 0")
                    .hasMessageNotContaining("example 1");
        }
    }

    private static float[] outKernelAfterStep(float[] numbers) {
        try (NetworkSession session =
                        new NetworkSession(
                                NetworkGraph.build(Definition.plain(FAST), 3),
                                ConfigProto.getDefaultInstance());
                TUint8 images = TestNetwork.images(Shape.of(2, 8, 8, 1), new int[128]);
                TFloat32 targets = TestNetwork.floats(Shape.of(2, 3), numbers)) {
            session.train(images, targets, 0.1f, 0);
            return session.read(session.network().weights().ofModel()).get("out/bias").numbers();
        }
    }

    /** Other labels in the cells that {@link #hidden} names. */
    private static ImageDataset scrambled(ImageDataset data, long seed) {
        Random random = new Random(seed);
        return data.withTruths(
                i -> {
                    List<Integer> hidden = hidden(i);
                    return data.truth(i)
                            .labels(
                                    LABELS.stream()
                                            .filter(
                                                    label ->
                                                            hidden.contains(label)
                                                                    ? random.nextBoolean()
                                                                    : data.labelsOf(i)
                                                                            .contains(label))
                                            .toList());
                });
    }

    private static ImageDataset masked(ImageDataset data) {
        return data.withTruths(
                i -> {
                    List<Integer> hidden = hidden(i);
                    List<Integer> left =
                            data.labelsOf(i).stream()
                                    .filter(label -> !hidden.contains(label))
                                    .toList();
                    return data.truth(i).labels(left).unknown(hidden);
                });
    }

    /** Of examples in turn: nothing, one label, another and a third, all. */
    private static List<Integer> hidden(int example) {
        return List.of(List.<Integer>of(), List.of(1), List.of(0, 2), LABELS).get(example % 4);
    }

    private static ImageDataset third(ImageDataset data, UnaryOperator<Truth> change) {
        return data.withTruths(i -> i % 3 == 0 ? change.apply(data.truth(i)) : data.truth(i));
    }

    /** What two epochs lead to: the last layer's weights and the history without its times. */
    private record Run(List<Float> kernel, Map<String, Double> values) {
        static Run of(ImageDataset data) {
            try (TinyNet net = TinyNet.create(new Definition(FAST, 0.2f, true), 7)) {
                Map<String, Double> values =
                        new LinkedHashMap<>(
                                net.fit(data, FitOptions.epochs(2).batchSize(16).validation(data))
                                        .epochs()
                                        .get(1)
                                        .values());
                values.keySet()
                        .removeAll(
                                List.of(
                                        "images_per_second",
                                        "input_wait_seconds",
                                        "input_wait_share"));
                float[] kernel = net.layer("out").weight("kernel").numbers();
                return new Run(
                        IntStream.range(0, kernel.length).mapToObj(i -> kernel[i]).toList(),
                        values);
            }
        }
    }
}
