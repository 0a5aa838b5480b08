package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.PositiveWeights;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.Extent;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.TestNetwork;
import org.layerwright.graph.WeightValues;
import org.layerwright.metrics.ScoredLabels;
import org.layerwright.train.optimizer.Adam;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Weights of labels that are there, given when training begins; closed forms in double. */
final class PositiveWeightsFitTest {
    private static final float NAN = Float.NaN;

    /**
     * {@code w t softplus(-z) + (1 - t) softplus(z)}, its slope {@code (1 - t) p - w t (1 - p)}.
     */
    @Test
    void lossAndGradientOfAStep() {
        float[] logits = {0.5f, -1, 2, 0, 3, -2, 1, 1, -1, 0.25f, 0, -3};
        float[] targets = {1, 0, 1, 0, NAN, 1, 0, 1, 0, 1, 1, NAN};
        float[] declared = {1, 2, 0.5f};
        float[] fed = {3, 1.5f, 7};
        TruthNets.Logits net =
                new TruthNets.Logits(
                        (tf, output, truth) ->
                                Losses.binaryCrossentropy(tf, output.logits(), truth, 0f, declared),
                        false);
        try (NetworkSession session =
                        new NetworkSession(
                                NetworkGraph.build(net, 0), ConfigProto.getDefaultInstance());
                TFloat32 input = TestNetwork.floats(Shape.of(4, 1), new float[4]);
                TFloat32 truth = TestNetwork.floats(Shape.of(4, 3), targets);
                TFloat32 ones = TestNetwork.floats(Shape.of(4), 1, 1, 1, 1)) {
            WeightValues.Values start = new WeightValues.Values(Extent.of(4, 3), logits);
            session.write(new WeightValues(Map.of("out/logits", start)));
            session.positiveWeights(Map.of("out", fed));

            BatchResult evaluated = session.evaluate(Map.of("input", input), truth, ones);
            BatchResult trained = session.train(Map.of("input", input), truth, ones, 1f, 0, 0);

            float[] moved =
                    session.read(session.network().weights().ofModel()).get("out/logits").numbers();
            for (int row = 0; row < 4; row++) {
                int known = 0;
                double weighted = 0;
                double plain = 0;
                double[] slopes = new double[3];
                for (int label = 0; label < 3; label++) {
                    double z = logits[3 * row + label];
                    double p = 1 / (1 + Math.exp(-z));
                    float t = targets[3 * row + label];
                    if (!Float.isNaN(t)) {
                        double weight = declared[label] * fed[label];
                        known++;
                        weighted += t == 1 ? -weight * Math.log(p) : -Math.log(1 - p);
                        plain += t == 1 ? -declared[label] * Math.log(p) : -Math.log(1 - p);
                        slopes[label] = t == 1 ? -weight * (1 - p) : p;
                    }
                }
                assertThat((double) trained.losses()[row])
                        .isCloseTo(weighted / known, within(2e-6));
                assertThat((double) evaluated.losses()[row]).isCloseTo(plain / known, within(2e-6));
                for (int label = 0; label < 3; label++) {
                    int cell = 3 * row + label;
                    assertThat((double) logits[cell] - moved[cell])
                            .isCloseTo(slopes[label] / known / 4, within(1e-6));
                }
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.positiveWeights(Map.of("out", new float[2])))
                    .withMessage("output out takes 3 positive weights, not 2");
        }
    }

    /** At a rate of almost 0 training and validation see the same probabilities. */
    @Test
    void fitWeighsTrainingAndLeavesValidation(@TempDir Path folder) {
        ImageDataset data = TinyImages.write(folder, 24, 3);
        PositiveWeights weights = new PositiveWeights(Map.of("top", 5.0, "bright", 0.25));
        try (TinyNet net =
                TinyNet.create(
                        TinyNet.Definition.plain(new Adam(1e-30f, 0.9f, 0.999f, 1e-7f, false)),
                        4)) {
            FitOptions options = FitOptions.epochs(1).validation(data);
            EpochResult weighed = net.fit(data, options.positiveWeights(weights)).epochs().get(0);
            ScoredLabels scores = net.evaluate(data).scores();
            assertThat(weighed.value("loss")).isCloseTo(loss(scores, 1, 5, 0.25), within(1e-5));
            assertThat(weighed.value("val_loss")).isCloseTo(loss(scores, 1, 1, 1), within(1e-5));
            // The next run has none of its own.
            EpochResult plain = net.fit(data, options).epochs().get(0);
            assertThat(plain.value("loss")).isCloseTo(loss(scores, 1, 1, 1), within(1e-5));
        }
    }

    private static double loss(ScoredLabels scores, double... weights) {
        float[] probabilities = scores.probabilities();
        float[] targets = scores.targets();
        double sum = 0;
        for (int cell = 0; cell < targets.length; cell++) {
            sum -=
                    targets[cell] == 1
                            ? weights[cell % 3] * Math.log(probabilities[cell])
                            : Math.log(1.0 - probabilities[cell]);
        }
        return sum / targets.length;
    }

    @Test
    void whatCannotBeWeighedIsRefusedBeforeTheFirstStep() {
        ArrayDataset data =
                ArrayDataset.of(2)
                        .numbers("input", new float[2][3])
                        .labels(List.of(List.of("a0", "b0"), List.of("b1")));
        FitOptions options = FitOptions.epochs(1);
        try (TruthNets.TwoOutputs net = new TruthNets.TwoOutputs()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    net.fit(
                                            data,
                                            options.positiveWeights(
                                                    PositiveWeights.balanced(data))))
                    .withMessageContaining("output b weighs no labels")
                    .withMessageContaining("[b0, b1, b2]");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    net.fit(
                                            data,
                                            options.positiveWeights(
                                                    new PositiveWeights(Map.of("c", 2.0)))))
                    .withMessageContaining("\"c\", but the labels are [a0,");
            assertThat(net.trainer().steps()).isZero();
            net.fit(
                    data,
                    options.positiveWeights(
                            PositiveWeights.balanced(data).only(List.of("a0", "a1"))));
            assertThat(net.trainer().steps()).isEqualTo(1);
        }
    }
}
