package org.layerwright.samples.losses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.PositiveWeights;
import org.layerwright.samples.oracle.Language;
import org.layerwright.train.Evaluation;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Networks declared with each loss learn: the loss falls, and metrics beat their baselines. */
final class LossesTrainTest {
    private record Case(String loss, Function<ModelOptions, Model> model, boolean severalLabels) {
        @Override
        public String toString() {
            return loss;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case("BinaryCrossentropy", LossNets_BinaryCrossentropyNetModel::create, true),
                new Case(
                        "BinaryFocalCrossentropy",
                        LossNets_BinaryFocalCrossentropyNetModel::create,
                        true),
                new Case("AsymmetricLoss", LossNets_AsymmetricLossNetModel::create, true),
                new Case("Hinge", LossNets_HingeNetModel::create, true),
                new Case("SquaredHinge", LossNets_SquaredHingeNetModel::create, true),
                new Case("Dice", LossNets_DiceNetModel::create, true),
                new Case("Tversky", LossNets_TverskyNetModel::create, true),
                new Case("MeanSquaredError", LossNets_MeanSquaredErrorNetModel::create, true),
                new Case("MeanAbsoluteError", LossNets_MeanAbsoluteErrorNetModel::create, true),
                new Case("Huber", LossNets_HuberNetModel::create, true),
                new Case(
                        "CategoricalCrossentropy",
                        LossNets_CategoricalCrossentropyNetModel::create,
                        false),
                new Case(
                        "CategoricalFocalCrossentropy",
                        LossNets_CategoricalFocalCrossentropyNetModel::create,
                        false),
                new Case("CategoricalHinge", LossNets_CategoricalHingeNetModel::create, false));
    }

    @Test
    void noLossIsMissing() {
        assertThat(cases())
                .extracting(Case::loss)
                .containsExactlyInAnyOrderElementsOf(Language.annotations("loss"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossFallsAndMetricsBeatTheBaseline(Case declared) {
        ArrayDataset train = points(256, 1, declared.severalLabels());
        ArrayDataset others = points(200, 2, declared.severalLabels());
        try (Model model = declared.model().apply(ModelOptions.defaults().seed(3))) {
            History history = model.fit(train, FitOptions.epochs(15).validation(others));
            List<Double> losses = history.values("loss");
            assertThat(losses.get(losses.size() - 1)).isLessThan(0.8 * losses.get(0));
            Evaluation evaluation = model.evaluate(others);
            assertThat(evaluation.baseline()).hasSizeGreaterThan(1);
            evaluation
                    .baseline()
                    .forEach(
                            (name, value) ->
                                    assertThat(evaluation.value(name))
                                            .as(name)
                                            .isGreaterThan(value + 0.25));
        }
    }

    /** A label that one point in forty has is found more often if it counts more. */
    @Test
    void balancedWeightsFindRareLabels() {
        assertThat(recall(true)).isGreaterThan(recall(false) + 0.1);
    }

    private static double recall(boolean balanced) {
        ArrayDataset train = noisy(400, 5);
        FitOptions options = FitOptions.epochs(8);
        try (Model model =
                LossNets_BinaryCrossentropyNetModel.create(ModelOptions.defaults().seed(3))) {
            model.fit(
                    train,
                    balanced
                            ? options.positiveWeights(PositiveWeights.balanced(train).atMost(50))
                            : options);
            return model.evaluate(noisy(400, 6)).labels().get(2).recall();
        }
    }

    private static ArrayDataset noisy(int count, long seed) {
        Random random = new Random(seed);
        float[][] points = new float[count][2];
        List<List<String>> labels = new ArrayList<>();
        for (float[] point : points) {
            boolean far = random.nextInt(40) == 0;
            point[0] = (float) random.nextGaussian() + (far ? 1.5f : 0);
            point[1] = (float) random.nextGaussian();
            labels.add(far ? List.of("far") : List.of());
        }
        return ArrayDataset.of(count).numbers("input", points).labels(labels);
    }

    private static ArrayDataset points(int count, long seed, boolean severalLabels) {
        Random random = new Random(seed);
        float[][] points = new float[count][2];
        List<List<String>> labels = new ArrayList<>();
        for (float[] point : points) {
            point[0] = random.nextFloat() * 4 - 2;
            point[1] = random.nextFloat() * 4 - 2;
            labels.add(severalLabels ? several(point) : List.of(one(point)));
        }
        return ArrayDataset.of(count).numbers("input", points).labels(labels);
    }

    private static List<String> several(float[] point) {
        return Stream.of(
                        point[0] > 0 ? "right" : "",
                        point[1] > 0 ? "up" : "",
                        point[0] + point[1] > 1 ? "far" : "")
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private static String one(float[] point) {
        return Math.abs(point[0]) < 0.6 ? "middle" : point[0] > 0 ? "right" : "left";
    }
}
