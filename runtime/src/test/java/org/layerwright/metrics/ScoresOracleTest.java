package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What scores are worth, against scikit-learn on random and degenerate data. */
final class ScoresOracleTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final int BINS = 10;

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
    void areasByLabelAndAverage(Goldens.Case golden) {
        ScoredLabels scores = golden.scores();
        JsonObject areas = golden.json().getAsJsonObject("areas");
        for (RankingArea area : RankingArea.values()) {
            JsonObject byAverage = areas.getAsJsonObject(area.name().toLowerCase(Locale.ROOT));
            double[] labels = Goldens.numbers(byAverage.remove("labels"));
            for (int label = 0; label < labels.length; label++) {
                // Where a label has but one value, scikit-learn has no answer to compare with.
                if (!Double.isNaN(labels[label])) {
                    assertThat(area.of(scores, label, Double.NaN))
                            .as("%s of label %d", area, label)
                            .isCloseTo(labels[label], ROUNDING);
                }
            }
            for (var entry : byAverage.entrySet()) {
                Average average = Average.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
                assertThat(
                                area.of(
                                        average == Average.SAMPLES ? mixed(scores) : scores,
                                        average,
                                        Double.NaN))
                        .as("%s %s", average, area)
                        .isCloseTo(Goldens.number(entry.getValue()), ROUNDING);
            }
        }
    }

    /** The rows in which some labels are true and some are not. */
    private static ScoredLabels mixed(ScoredLabels scores) {
        ScoredLabels mixed = new ScoredLabels(scores.labels());
        for (int row = 0; row < scores.rows(); row++) {
            float[] probabilities = new float[scores.labels()];
            float[] targets = new float[scores.labels()];
            float sum = 0;
            for (int label = 0; label < scores.labels(); label++) {
                probabilities[label] = scores.probability(row, label);
                targets[label] = scores.isTrue(row, label) ? 1 : 0;
                sum += targets[label];
            }
            if (sum > 0 && sum < scores.labels()) {
                mixed.addRow(probabilities, targets);
            }
        }
        return mixed;
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyValueThatTheOracleHasByName(Goldens.Case golden) {
        int compared = 0;
        for (ScoreMetric metric : ScoreMetric.values()) {
            if (golden.json().has(metric.key())) {
                assertThat(metric.value(golden.scores()))
                        .as(metric.title())
                        .isCloseTo(golden.number(metric.key()), ROUNDING);
                compared++;
            }
        }
        assertThat(compared)
                .isGreaterThanOrEqualTo(golden.text("kind").equals("MULTI_LABEL") ? 6 : 2);
    }

    @Test
    void everyMetricOfScoresIsComparedWithTheOracleSomewhere() {
        assertThat(ScoreMetric.values())
                .allSatisfy(
                        metric ->
                                assertThat(all())
                                        .as(metric.key())
                                        .anyMatch(golden -> golden.json().has(metric.key())));
    }

    @ParameterizedTest
    @MethodSource("singleLabel")
    void topAccuracy(Goldens.Case golden) {
        ScoredLabels scores = golden.scores();
        assertThat(TopAccuracy.of(scores, 1))
                .isEqualTo(Metric.CATEGORICAL_ACCURACY.value(golden.counts()));
        assertThat(TopAccuracy.of(scores, golden.labels())).isEqualTo(1);
        if (golden.json().has("top")) {
            assertThat(TopAccuracy.of(scores, 2)).isCloseTo(golden.number("top"), ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void reliability(Goldens.Case golden) {
        ReliabilityCurve curve =
                golden.text("kind").equals("MULTI_LABEL")
                        ? ReliabilityCurve.ofAllLabels(golden.scores(), BINS)
                        : ReliabilityCurve.ofMostProbable(golden.scores(), BINS);
        JsonObject expected = golden.json().getAsJsonObject("reliability");
        double[] rows = Goldens.numbers(expected.get("rows"));
        assertThat(curve.bins()).hasSameSizeAs(rows);
        for (int bin = 0; bin < rows.length; bin++) {
            ReliabilityCurve.Bin actual = curve.bins().get(bin);
            assertThat(actual.cells()).isEqualTo((long) rows[bin]);
            assertThat(actual.frequency()).isCloseTo(at(expected.get("frequency"), bin), ROUNDING);
            assertThat(actual.probability()).isCloseTo(at(expected.get("mean"), bin), ROUNDING);
        }
        assertThat(curve.expectedError()).isCloseTo(Goldens.number(expected.get("ece")), ROUNDING);
    }

    private static double at(JsonElement array, int index) {
        return Goldens.number(array.getAsJsonArray().get(index));
    }

    @ParameterizedTest
    @EnumSource
    void withoutRowsNothingIsMeasured(ScoreMetric metric) {
        assertThat(metric.value(new ScoredLabels(2))).isNaN();
    }
}
