package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

/**
 * Random matrices against the definitions; scores are multiples of 1/16, so ties and exact
 * thresholds abound.
 */
final class BruteForceTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final int TRIALS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyMultiLabelMetric(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            Data data = Data.multiLabel(random);
            LabelCounts counts = data.counts(DecisionRule.threshold(0.5f));
            BruteForce oracle = data.byThreshold();
            compareAverages(counts, oracle);
            assertThat(Metric.SUBSET_ACCURACY.value(counts))
                    .isCloseTo(oracle.exactMatch(), ROUNDING);
            assertThat(Metric.HAMMING_LOSS.value(counts)).isCloseTo(oracle.hammingLoss(), ROUNDING);
            assertThat(Metric.BINARY_ACCURACY.value(counts))
                    .isCloseTo(1 - oracle.hammingLoss(), ROUNDING);
            assertThat(Metric.SAMPLES_PRECISION.value(counts))
                    .isCloseTo(oracle.samples(0), ROUNDING);
            assertThat(Metric.SAMPLES_RECALL.value(counts)).isCloseTo(oracle.samples(1), ROUNDING);
            assertThat(Metric.SAMPLES_F1.value(counts)).isCloseTo(oracle.samples(2), ROUNDING);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void everySingleLabelMetric(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            Data data = Data.singleLabel(random);
            LabelCounts counts = data.counts(DecisionRule.argmax());
            compareAverages(counts, data.byArgmax());
            assertThat(Metric.CATEGORICAL_ACCURACY.value(counts))
                    .isCloseTo(data.byArgmax().exactMatch(), ROUNDING);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void averagePrecisionAndBaseRate(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            Data data = Data.multiLabel(random);
            ScoredLabels scores = new ScoredLabels(data.labels());
            scores.addBatch(data.flatScores(), data.flatTargets(), data.rows());
            for (int label = 0; label < data.labels(); label++) {
                float[] column = new float[data.rows()];
                boolean[] isTrue = new boolean[data.rows()];
                double positives = 0;
                for (int row = 0; row < data.rows(); row++) {
                    column[row] = data.scores()[row][label];
                    isTrue[row] = data.isTrue()[row][label];
                    positives += isTrue[row] ? 1 : 0;
                }
                double expected =
                        positives == 0 ? Double.NaN : BruteForce.averagePrecision(column, isTrue);
                assertThat(RankingArea.AVERAGE_PRECISION.of(scores, label, Double.NaN))
                        .isCloseTo(expected, ROUNDING);
                assertThat(scores.baseRate(label)).isCloseTo(positives / data.rows(), ROUNDING);
            }
        }
    }

    private static void compareAverages(LabelCounts counts, BruteForce oracle) {
        Metric[][] metrics = {
            {Metric.MICRO_PRECISION, Metric.MICRO_RECALL, Metric.MICRO_F1},
            {Metric.MACRO_PRECISION, Metric.MACRO_RECALL, Metric.MACRO_F1},
            {Metric.WEIGHTED_PRECISION, Metric.WEIGHTED_RECALL, Metric.WEIGHTED_F1},
        };
        for (int which = 0; which < 3; which++) {
            assertThat(metrics[0][which].value(counts)).isCloseTo(oracle.micro(which), ROUNDING);
            assertThat(metrics[1][which].value(counts)).isCloseTo(oracle.macro(which), ROUNDING);
            assertThat(metrics[2][which].value(counts)).isCloseTo(oracle.weighted(which), ROUNDING);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Data(float[][] scores, boolean[][] isTrue) {
        static Data multiLabel(Random random) {
            int rows = 1 + random.nextInt(20);
            int labels = 1 + random.nextInt(6);
            double prevalence = random.nextDouble();
            Data data = new Data(new float[rows][labels], new boolean[rows][labels]);
            for (int row = 0; row < rows; row++) {
                for (int label = 0; label < labels; label++) {
                    data.scores[row][label] = random.nextInt(17) / 16f;
                    data.isTrue[row][label] = random.nextDouble() < prevalence;
                }
            }
            return data;
        }

        static Data singleLabel(Random random) {
            int rows = 1 + random.nextInt(20);
            int labels = 2 + random.nextInt(5);
            Data data = new Data(new float[rows][labels], new boolean[rows][labels]);
            for (int row = 0; row < rows; row++) {
                for (int label = 0; label < labels; label++) {
                    data.scores[row][label] = random.nextInt(5) / 4f;
                }
                data.isTrue[row][random.nextInt(labels)] = true;
            }
            return data;
        }

        int rows() {
            return scores.length;
        }

        int labels() {
            return scores[0].length;
        }

        BruteForce byThreshold() {
            boolean[][] predicted = new boolean[rows()][labels()];
            for (int row = 0; row < rows(); row++) {
                for (int label = 0; label < labels(); label++) {
                    predicted[row][label] = scores[row][label] > 0.5;
                }
            }
            return new BruteForce(predicted, isTrue);
        }

        BruteForce byArgmax() {
            boolean[][] predicted = new boolean[rows()][labels()];
            for (int row = 0; row < rows(); row++) {
                float largest = -1;
                for (float score : scores[row]) {
                    largest = Math.max(largest, score);
                }
                int first = labels() - 1;
                for (int label = labels() - 1; label >= 0; label--) {
                    first = scores[row][label] == largest ? label : first;
                }
                predicted[row][first] = true;
            }
            return new BruteForce(predicted, isTrue);
        }

        LabelCounts counts(DecisionRule rule) {
            LabelCounts counts = new LabelCounts(labels(), rule);
            counts.addBatch(flatScores(), flatTargets(), rows());
            return counts;
        }

        float[] flatScores() {
            float[] flat = new float[rows() * labels()];
            for (int cell = 0; cell < flat.length; cell++) {
                flat[cell] = scores[cell / labels()][cell % labels()];
            }
            return flat;
        }

        float[] flatTargets() {
            float[] flat = new float[rows() * labels()];
            for (int cell = 0; cell < flat.length; cell++) {
                flat[cell] = isTrue[cell / labels()][cell % labels()] ? 1 : 0;
            }
            return flat;
        }
    }
}
