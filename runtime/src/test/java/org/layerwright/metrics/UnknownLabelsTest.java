package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

/** Cells that nobody knows: every value is that of the data with those cells cut out. */
final class UnknownLabelsTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final int TRIALS = 300;
    private static final float NAN = Float.NaN;
    private static final Metric[][] AVERAGED = {
        {Metric.MICRO_PRECISION, Metric.MICRO_RECALL, Metric.MICRO_F1},
        {Metric.SAMPLES_PRECISION, Metric.SAMPLES_RECALL, Metric.SAMPLES_F1},
        {Metric.MACRO_PRECISION, Metric.MACRO_RECALL, Metric.MACRO_F1},
        {Metric.WEIGHTED_PRECISION, Metric.WEIGHTED_RECALL, Metric.WEIGHTED_F1},
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsAreThoseOfTheKnownCells(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            PartlyKnown data = PartlyKnown.draw(random);
            LabelCounts counts = new LabelCounts(data.labels(), DecisionRule.threshold(0.5f));
            counts.addBatch(data.scores(), data.targets(), data.rows());
            assertThat(counts.rows()).isEqualTo(data.knownRows());
            if (data.knownRows() == 0) {
                assertThat(Metric.HAMMING_LOSS.value(counts)).isNaN();
                continue;
            }
            BruteForce rows = data.byRow();
            for (int which = 0; which < 3; which++) {
                double[] expected = {
                    rows.micro(which), rows.samples(which), data.macro(which), data.weighted(which)
                };
                for (int average = 0; average < expected.length; average++) {
                    assertThat(AVERAGED[average][which].value(counts))
                            .isCloseTo(expected[average], ROUNDING);
                }
            }
            assertThat(Metric.SUBSET_ACCURACY.value(counts)).isCloseTo(rows.exactMatch(), ROUNDING);
            assertThat(Metric.HAMMING_LOSS.value(counts)).isCloseTo(data.wrongShare(), ROUNDING);
            assertThat(Metric.BINARY_ACCURACY.value(counts))
                    .isCloseTo(1 - data.wrongShare(), ROUNDING);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void scoresAreThoseOfTheKnownCells(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            PartlyKnown data = PartlyKnown.draw(random);
            ScoredLabels scores = new ScoredLabels(data.labels());
            scores.addBatch(data.scores(), data.targets(), data.rows());
            assertThat(scores.rows()).isEqualTo(data.knownRows());
            for (int label = 0; label < data.labels(); label++) {
                boolean[] isTrue = data.known(label, data.isTrue());
                double positives = 0;
                for (boolean positive : isTrue) {
                    positives += positive ? 1 : 0;
                }
                assertThat(scores.known(label)).isEqualTo(isTrue.length);
                assertThat(scores.baseRate(label)).isCloseTo(positives / isTrue.length, ROUNDING);
                assertThat(RankingArea.AVERAGE_PRECISION.of(scores, label, Double.NaN))
                        .isCloseTo(
                                positives == 0
                                        ? Double.NaN
                                        : BruteForce.averagePrecision(
                                                data.knownScores(label), isTrue),
                                ROUNDING);
            }
        }
    }

    @Test
    void batchesAndMergingChangeNothing() {
        PartlyKnown data = PartlyKnown.draw(new Random(6));
        int labels = data.labels();
        LabelCounts whole = new LabelCounts(labels, DecisionRule.threshold(0.5f));
        ScoredLabels wholeScores = new ScoredLabels(labels);
        whole.addBatch(data.scores(), data.targets(), data.rows());
        wholeScores.addBatch(data.scores(), data.targets(), data.rows());
        LabelCounts merged = new LabelCounts(labels, DecisionRule.threshold(0.5f));
        ScoredLabels mergedScores = new ScoredLabels(labels);
        for (int row = 0; row < data.rows(); row++) {
            LabelCounts own = new LabelCounts(labels, DecisionRule.threshold(0.5f));
            ScoredLabels ownScores = new ScoredLabels(labels);
            own.addRow(data.row(data.scores(), row), data.row(data.targets(), row));
            ownScores.addRow(data.row(data.scores(), row), data.row(data.targets(), row));
            merged.merge(own);
            mergedScores.merge(ownScores);
        }
        for (Metric metric : List.of(Metric.MACRO_F1, Metric.SAMPLES_F1, Metric.HAMMING_LOSS)) {
            assertThat(metric.value(merged)).isEqualTo(metric.value(whole));
        }
        assertThat(RankingArea.AVERAGE_PRECISION.of(mergedScores, Average.MACRO, Double.NaN))
                .isEqualTo(
                        RankingArea.AVERAGE_PRECISION.of(wholeScores, Average.MACRO, Double.NaN));
    }

    /** Of four rows one is unknown; two of the other three are right. */
    @Test
    void singleLabelRowsAreKnownOrNot() {
        LabelCounts counts = new LabelCounts(2, DecisionRule.argmax());
        counts.addBatch(
                new float[] {.9f, .1f, .2f, .8f, .7f, .3f, .6f, .4f},
                new float[] {1, 0, 0, 1, NAN, NAN, 0, 1},
                4);
        assertThat(Metric.CATEGORICAL_ACCURACY.value(counts)).isEqualTo(2.0 / 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.addRow(new float[] {1, 0}, new float[] {1, NAN}))
                .withMessage(
                        "targets of row 4 are known for 1 labels of 2; single-label data knows all"
                                + " of a row or nothing");
        assertThat(counts.rows()).isEqualTo(3);
    }

    /** Label 0 is true in one of the two rows that know it; label 1 in the only one; 2 in none. */
    @Test
    void theBaselineKnowsWhatIsKnown() {
        float[] targets = {1, NAN, NAN, 0, 1, NAN, NAN, NAN, NAN};
        PriorBaseline baseline = PriorBaseline.ofTargets(targets, 3, 3);
        assertThat(baseline.probabilities()).containsExactly(0.5f, 1, 0);
        LabelCounts counts = baseline.counts(targets, 3, DecisionRule.threshold(0.5f));
        assertThat(counts.rows()).isEqualTo(2);
        assertThat(Metric.HAMMING_LOSS.value(counts)).isEqualTo(1.0 / 3);
        assertThat(Metric.MACRO_F1.value(counts)).isEqualTo(0.5); // of labels 0 and 1: 0 and 1
        List<LabelReport> lines =
                LabelReport.of(List.of("a", "b", "c"), counts, baseline.scores(targets, 3));
        assertThat(lines.get(0))
                .isEqualTo(
                        new LabelReport(
                                "a",
                                1,
                                0.5,
                                0,
                                0,
                                0,
                                0.5,
                                0.5,
                                new LabelReport.Decisions(0, 0, 1, 1)));
        assertThat(lines.get(2))
                .isEqualTo(
                        new LabelReport(
                                "c",
                                0,
                                Double.NaN,
                                Double.NaN,
                                Double.NaN,
                                Double.NaN,
                                Double.NaN,
                                Double.NaN,
                                new LabelReport.Decisions(0, 0, 0, 0)));
    }
}
