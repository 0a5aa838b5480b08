package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static java.util.Objects.requireNonNull;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/**
 * What is measured inside, against the same network written in plain Java: two places of three
 * values, a 1x1 convolution to two channels whose ReLU runs later, a sigmoid in a block, a tanh,
 * scores.
 */
class VitalsTest {
    private static final int EXAMPLES = 10;
    private static final Offset<Double> EXACT = within(1e-5);

    private final NetworkSession session =
            new TestNetwork(1, 2, 3, 2, new Sgd(1, 0, false), VitalsTest::layers, VitalsTest::loss)
                    .open(5);
    private final Random random = new Random(7);

    @AfterEach
    void close() {
        session.close();
    }

    private static void layers(NetworkScope net) {
        Ops tf = net.tf();
        Operand<TFloat32> x = tf.math.mul(net.input("input"), tf.constant(0.01f));
        Operand<TFloat32> conv =
                tf.nn.biasAdd(
                        tf.nn.conv2d(
                                x,
                                net.weight("conv", "kernel", Initializer.zeros(), 1, 1, 3, 2),
                                List.of(1L, 1L, 1L, 1L),
                                "VALID"),
                        net.weight("conv", "bias", Initializer.zeros(), 2));
        net.observe("conv", conv, ValueRange.RECTIFIED, before -> tf.nn.relu(before));
        Operand<TFloat32> flat = tf.reshape(tf.nn.relu(conv), tf.constant(new int[] {-1, 4}));
        NetworkScope block = net.block("b");
        Operand<TFloat32> gate = tf.math.sigmoid(dense(block, "gate", flat, 4, 3));
        block.observe("gate", gate, ValueRange.UNIT);
        Operand<TFloat32> bent = tf.math.tanh(dense(net, "bent", gate, 3, 2));
        net.observe("bent", bent, ValueRange.SYMMETRIC);
        Operand<TFloat32> out = dense(net, "out", bent, 2, 2);
        net.observe("out", out, ValueRange.UNBOUNDED);
        net.output("out", out, out);
    }

    private static Operand<TFloat32> dense(
            NetworkScope net, String name, Operand<TFloat32> x, int in, int out) {
        Ops tf = net.tf();
        return tf.nn.biasAdd(
                tf.linalg.matMul(x, net.weight(name, "kernel", Initializer.zeros(), in, out)),
                net.weight(name, "bias", Initializer.zeros(), out));
    }

    private static Operand<TFloat32> loss(Ops tf, Operand<TFloat32> logits, LabelTargets targets) {
        return tf.math.mean(tf.math.square(logits), tf.constant(1));
    }

    @Test
    void everyLayerIsMeasuredAsInPlainJava() {
        WeightValues weights = drawn(2);
        session.write(weights);
        int[] pixels = random.ints(EXAMPLES * 6, 0, 256).toArray();
        Vitals vitals = observed(pixels, EXAMPLES);
        Map<String, double[][]> expected = PlainForward.of(weights, pixels);
        assertThat(vitals.layers())
                .extracting(Vitals.Layer::layer)
                .containsExactly("conv", "b/gate", "bent", "out");
        for (Vitals.Layer layer : vitals.layers()) {
            double[][] rows = requireNonNull(expected.get(layer.layer()));
            assertThat(layer.mean()).isCloseTo(mean(rows, x -> x), EXACT);
            double meanSquare = mean(rows, x -> x * x);
            assertThat(layer.rms()).isCloseTo(Math.sqrt(meanSquare), EXACT);
            double[][] average = {averageRow(rows)};
            assertThat(layer.betweenShare())
                    .isCloseTo(1 - mean(average, x -> x * x) / meanSquare, EXACT);
        }
        double gate =
                mean(requireNonNull(expected.get("b/gate")), x -> x < 0.02 || x > 0.98 ? 1 : 0);
        double bent = mean(requireNonNull(expected.get("bent")), x -> Math.abs(x) > 0.98 ? 1 : 0);
        assertThat(List.of(gate, bent)).allMatch(share -> share > 0 && share < 1);
        assertThat(vitals.layers())
                .extracting(Vitals.Layer::saturated)
                .satisfies(
                        shares -> {
                            assertThat(shares.get(0)).isZero();
                            assertThat(shares.get(1)).isCloseTo(gate, EXACT);
                            assertThat(shares.get(2)).isCloseTo(bent, EXACT);
                            assertThat(shares.get(3)).isZero();
                        });
    }

    /** The second channel is above 0 at the second place of the last example looked at only. */
    @Test
    void aUnitIsAliveByOnePlaceOfOneExample() {
        WeightValues weights = drawn(1);
        Arrays.fill(weights.get("conv/kernel").numbers(), 0);
        weights.get("conv/kernel").numbers()[5] = 1;
        weights.get("conv/bias").numbers()[0] = -1;
        weights.get("conv/bias").numbers()[1] = -1;
        session.write(weights);
        int[] pixels = new int[EXAMPLES * 6];
        pixels[7 * 6 + 5] = 200;
        assertThat(observed(pixels, EXAMPLES).layers().get(0).alive().stream()).containsExactly(1);
        pixels[7 * 6 + 5] = 0;
        pixels[8 * 6 + 5] = 200;
        assertThat(observed(pixels, EXAMPLES).layers().get(0).alive().stream()).isEmpty();
    }

    @Test
    void aLayerKilledByItsBiasIsSilentAndLearnsNothing() {
        WeightValues weights = drawn(1);
        Arrays.fill(weights.get("conv/bias").numbers(), -100);
        session.write(weights);
        Vitals vitals = observed(random.ints(EXAMPLES * 6, 0, 256).toArray(), EXAMPLES);
        Vitals.Layer conv = vitals.layers().get(0);
        assertThat(conv.alive().isEmpty()).isTrue();
        assertThat(conv.betweenShare()).isZero();
        assertThat(conv.rms()).isZero();
        assertThat(vitals.gradientRms()).containsEntry("conv/kernel", 0.0);
        assertThat(vitals.gradientRms().get("out/bias")).isPositive();
    }

    @Test
    void identicalExamplesDoNotDiffer() {
        session.write(drawn(1));
        int[] pixels = new int[EXAMPLES * 6];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 40 + 30 * (i % 6);
        }
        assertThat(observed(pixels, EXAMPLES).layers())
                .allMatch(layer -> layer.betweenShare() <= 1e-6);
        assertThat(observed(Arrays.copyOf(pixels, 6), 1).layers())
                .allMatch(layer -> Double.isNaN(layer.betweenShare()));
    }

    /** A step of rate 1 takes the gradient off a weight. */
    @Test
    void gradientsAndStepsAreWhatTheStepDid() {
        WeightValues before = drawn(1);
        session.write(before);
        session.memory().remember();
        int[] pixels = random.ints(EXAMPLES * 6, 0, 256).toArray();
        Vitals vitals;
        try (TUint8 images = TestNetwork.images(Shape.of(EXAMPLES, 1, 2, 3), pixels);
                TFloat32 targets = targets(EXAMPLES);
                TFloat32 ones = ones(EXAMPLES)) {
            vitals =
                    session.trainObserved(Map.of("input", images), targets, ones, 1, 0, 0).vitals();
        }
        WeightValues after = read();
        Map<String, WeightMemory.Moved> moved = session.memory().moved();
        assertThat(moved.keySet()).containsExactlyElementsOf(vitals.gradientRms().keySet());
        for (String name : before.names()) {
            double[] step = difference(before.get(name).numbers(), after.get(name).numbers());
            Offset<Double> near = within(1e-6 + 1e-4 * rms(step));
            assertThat(vitals.gradientRms().get(name)).isCloseTo(rms(step), near);
            WeightMemory.Moved weight = requireNonNull(moved.get(name));
            assertThat(weight.movedRms()).isCloseTo(rms(step), near);
            assertThat(weight.rms()).isCloseTo(rms(doubles(before.get(name).numbers())), EXACT);
        }
    }

    @Test
    void lookingChangesNothing() {
        WeightValues before = drawn(1);
        session.write(before);
        observed(random.ints(EXAMPLES * 6, 0, 256).toArray(), EXAMPLES);
        WeightValues after = read();
        for (String name : before.names()) {
            assertThat(after.get(name).numbers()).isEqualTo(before.get(name).numbers());
        }
    }

    private Vitals observed(int[] pixels, int examples) {
        try (TUint8 images = TestNetwork.images(Shape.of(examples, 1, 2, 3), pixels);
                TFloat32 targets = targets(examples);
                TFloat32 ones = ones(examples)) {
            return session.observe(Map.of("input", images), targets, ones, 0).vitals();
        }
    }

    private static TFloat32 targets(int examples) {
        return TestNetwork.floats(Shape.of(examples, 2), new float[examples * 2]);
    }

    private static TFloat32 ones(int examples) {
        float[] ones = new float[examples];
        Arrays.fill(ones, 1);
        return TestNetwork.floats(Shape.of(examples), ones);
    }

    private WeightValues read() {
        return session.read(session.network().weights().ofModel());
    }

    private WeightValues drawn(double scale) {
        Map<String, WeightValues.Values> drawn = new LinkedHashMap<>();
        for (Weight weight : session.network().weights().ofModel()) {
            float[] numbers = new float[(int) weight.shape().count()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = (float) (scale * random.nextGaussian());
            }
            drawn.put(weight.name(), new WeightValues.Values(weight.shape(), numbers));
        }
        return new WeightValues(drawn);
    }

    private static double mean(double[][] rows, DoubleUnaryOperator of) {
        double sum = 0;
        for (double[] row : rows) {
            for (double value : row) {
                sum += of.applyAsDouble(value);
            }
        }
        return sum / rows.length / rows[0].length;
    }

    private static double[] averageRow(double[][] rows) {
        double[] average = new double[rows[0].length];
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                average[i] += row[i] / rows.length;
            }
        }
        return average;
    }

    private static double[] difference(float[] before, float[] after) {
        double[] difference = new double[before.length];
        for (int i = 0; i < before.length; i++) {
            difference[i] = (double) before[i] - after[i];
        }
        return difference;
    }

    private static double[] doubles(float[] numbers) {
        return difference(numbers, new float[numbers.length]);
    }

    private static double rms(double[] numbers) {
        return Math.sqrt(mean(new double[][] {numbers}, x -> x * x));
    }
}
