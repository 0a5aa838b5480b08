package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What decisions are worth, against scikit-learn on random and degenerate data. */
final class CountsOracleTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final Map<String, OverlapScore> SCORES =
            Map.of(
                    "precision", OverlapScore.PRECISION,
                    "recall", OverlapScore.RECALL,
                    "f1", OverlapScore.F1,
                    "f2", OverlapScore.fBeta(2),
                    "f0.5", OverlapScore.fBeta(0.5),
                    "jaccard", OverlapScore.JACCARD);

    static List<Goldens.Case> multiLabel() {
        return Goldens.ofKind(LabelKind.MULTI_LABEL);
    }

    static List<Goldens.Case> singleLabel() {
        return Goldens.ofKind(LabelKind.SINGLE_LABEL);
    }

    static Stream<Goldens.Case> all() {
        return Stream.concat(multiLabel().stream(), singleLabel().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void overlapScoresByLabelAndAverage(Goldens.Case golden) {
        LabelCounts counts = golden.counts();
        int compared = 0;
        for (var byZeroDivision : golden.json().getAsJsonObject("overlap").entrySet()) {
            double zeroDivision =
                    byZeroDivision.getKey().equals("nan")
                            ? Double.NaN
                            : Double.parseDouble(byZeroDivision.getKey());
            for (var named : byZeroDivision.getValue().getAsJsonObject().entrySet()) {
                OverlapScore score = Objects.requireNonNull(SCORES.get(named.getKey()));
                compared += compare(score, counts, zeroDivision, named.getValue());
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    private static int compare(
            OverlapScore score, LabelCounts counts, double zeroDivision, JsonElement golden) {
        JsonObject byAverage = golden.getAsJsonObject();
        double[] labels = Goldens.numbers(byAverage.remove("labels"));
        for (int label = 0; label < labels.length; label++) {
            assertThat(score.of(counts, label, zeroDivision))
                    .as("%s of label %d, 0/0 = %s", score, label, zeroDivision)
                    .isCloseTo(labels[label], ROUNDING);
        }
        for (var entry : byAverage.entrySet()) {
            Average average = Average.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
            assertThat(score.of(counts, average, zeroDivision))
                    .as("%s %s, 0/0 = %s", average, score, zeroDivision)
                    .isCloseTo(Goldens.number(entry.getValue()), ROUNDING);
        }
        return byAverage.size();
    }

    @ParameterizedTest
    @MethodSource("multiLabel")
    void cellsAndRows(Goldens.Case golden) {
        LabelCounts counts = golden.counts();
        JsonArray confusion = golden.json().getAsJsonArray("confusion");
        double[] matthews = Goldens.numbers(golden.json().get("matthews"));
        double sum = 0;
        for (int label = 0; label < golden.labels(); label++) {
            double[] cells = {
                counts.truePositives(label),
                counts.falsePositives(label),
                counts.falseNegatives(label),
                counts.trueNegatives(label)
            };
            assertThat(cells).isEqualTo(Goldens.numbers(confusion.get(label)));
            assertThat(MatthewsCorrelation.of(counts, label, 0))
                    .isCloseTo(matthews[label], ROUNDING);
            sum += matthews[label];
        }
        assertThat(Metric.MACRO_MATTHEWS.value(counts)).isCloseTo(sum / golden.labels(), ROUNDING);
        assertThat(Metric.SUBSET_ACCURACY.value(counts))
                .isCloseTo(golden.number("subset_accuracy"), ROUNDING);
        assertThat(Metric.HAMMING_LOSS.value(counts))
                .isCloseTo(golden.number("hamming_loss"), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("singleLabel")
    void classes(Goldens.Case golden) {
        LabelCounts counts = golden.counts();
        assertThat(Metric.CATEGORICAL_ACCURACY.value(counts))
                .isCloseTo(golden.number("categorical_accuracy"), ROUNDING);
        assertThat(Metric.MATTHEWS.value(counts)).isCloseTo(golden.number("matthews"), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("singleLabel")
    void confusionMatrix(Goldens.Case golden) {
        ConfusionMatrix matrix = ConfusionMatrix.of(golden.scores());
        double[] shares = Goldens.numbers(golden.json().get("shares"));
        for (int actual = 0; actual < golden.labels(); actual++) {
            double[] row = new double[golden.labels()];
            for (int predicted = 0; predicted < row.length; predicted++) {
                row[predicted] = matrix.count(actual, predicted);
                double share = matrix.share(actual, predicted);
                // Of a class without rows scikit-learn makes all shares 0.
                assertThat(Double.isNaN(share) ? 0 : share)
                        .isCloseTo(shares[actual * row.length + predicted], ROUNDING);
            }
            assertThat(row)
                    .isEqualTo(
                            Goldens.numbers(golden.json().getAsJsonArray("confusion").get(actual)));
        }
    }
}
