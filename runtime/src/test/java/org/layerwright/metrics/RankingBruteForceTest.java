package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Ranking metrics by asking every pair of cells, with unknown cells cut out beforehand; scores are
 * multiples of 1/16, so ties abound.
 */
final class RankingBruteForceTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final int TRIALS = 300;

    private record Cell(float score, boolean isTrue) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyPairAsked(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            PartlyKnown data = PartlyKnown.draw(random);
            ScoredLabels scores = new ScoredLabels(data.labels());
            scores.addBatch(data.scores(), data.targets(), data.rows());
            List<List<Cell>> rows = cells(data, data.rows(), data.labels(), data.labels(), 1);
            List<List<Cell>> columns = cells(data, data.labels(), data.rows(), 1, data.labels());
            compareAreas(scores, rows, columns);
            compare(scores, ScoreMetric.COVERAGE_ERROR, rows, RankingBruteForceTest::coverage);
            compare(scores, ScoreMetric.RANKING_LOSS, rows, row -> orElse(wrongPairs(row), 0));
            compare(scores, ScoreMetric.ONE_ERROR, rows, RankingBruteForceTest::firstIsWrong);
            compare(
                    scores,
                    ScoreMetric.RANKING_AVERAGE_PRECISION,
                    rows,
                    row -> orElse(averagePrecision(row), 1));
        }
    }

    private static void compareAreas(
            ScoredLabels scores, List<List<Cell>> rows, List<List<Cell>> columns) {
        for (int label = 0; label < columns.size(); label++) {
            assertThat(RankingArea.ROC_AUC.of(scores, label, Double.NaN))
                    .isCloseTo(auc(columns.get(label)), ROUNDING);
        }
        List<Cell> all = columns.stream().flatMap(List::stream).toList();
        compare(scores, ScoreMetric.MICRO_ROC_AUC, List.of(all), RankingBruteForceTest::auc);
        compare(scores, ScoreMetric.MACRO_ROC_AUC, columns, RankingBruteForceTest::auc);
        compare(
                scores,
                ScoreMetric.MICRO_AVERAGE_PRECISION,
                List.of(all),
                RankingBruteForceTest::averagePrecision);
        assertThat(RankingArea.ROC_AUC.of(scores, Average.SAMPLES, 0.5))
                .isCloseTo(mean(rows, row -> orElse(auc(row), 0.5), 0.5), ROUNDING);
        double weighted = 0;
        double weights = 0;
        for (List<Cell> column : columns) {
            double support = column.stream().filter(Cell::isTrue).count();
            weighted += support * orElse(auc(column), 0);
            weights += Double.isNaN(auc(column)) ? 0 : support;
        }
        assertThat(ScoreMetric.WEIGHTED_ROC_AUC.value(scores))
                .isCloseTo(weights == 0 ? Double.NaN : weighted / weights, ROUNDING);
    }

    private static void compare(
            ScoredLabels scores,
            ScoreMetric metric,
            List<List<Cell>> groups,
            ToDoubleFunction<List<Cell>> score) {
        assertThat(metric.value(scores))
                .as(metric.title())
                .isCloseTo(mean(groups, score, Double.NaN), ROUNDING);
    }

    private static double mean(
            List<List<Cell>> groups, ToDoubleFunction<List<Cell>> score, double none) {
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .mapToDouble(score)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(none);
    }

    /** Rows or columns without their unknown cells. */
    private static List<List<Cell>> cells(
            PartlyKnown data, int groups, int size, int groupStep, int step) {
        List<List<Cell>> all = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int cell = group * groupStep + i * step;
                if (data.isKnown()[cell]) {
                    cells.add(new Cell(data.scores()[cell], data.isTrue()[cell]));
                }
            }
            all.add(cells);
        }
        return all;
    }

    private static double orElse(double value, double other) {
        return Double.isNaN(value) ? other : value;
    }

    /** A pair in order counts 1, a tie {@code ofTie}. */
    private static double pairs(List<Cell> cells, double inOrder, double ofTie, double against) {
        double sum = 0;
        double pairs = 0;
        for (Cell one : cells) {
            for (Cell other : cells) {
                if (one.isTrue() && !other.isTrue()) {
                    pairs++;
                    int order = Float.compare(one.score(), other.score());
                    sum += order > 0 ? inOrder : order == 0 ? ofTie : against;
                }
            }
        }
        return pairs == 0 ? Double.NaN : sum / pairs;
    }

    private static double auc(List<Cell> cells) {
        return pairs(cells, 1, 0.5, 0);
    }

    private static double wrongPairs(List<Cell> cells) {
        return pairs(cells, 0, 1, 1);
    }

    private static double averagePrecision(List<Cell> cells) {
        return cells.stream()
                .filter(Cell::isTrue)
                .mapToDouble(
                        cell ->
                                atLeast(cells.stream().filter(Cell::isTrue).toList(), cell)
                                        / atLeast(cells, cell))
                .average()
                .orElse(Double.NaN);
    }

    private static double atLeast(List<Cell> cells, Cell bound) {
        return cells.stream().filter(cell -> cell.score() >= bound.score()).count();
    }

    private static double coverage(List<Cell> row) {
        return row.stream()
                .filter(Cell::isTrue)
                .mapToDouble(cell -> atLeast(row, cell))
                .max()
                .orElse(0);
    }

    private static double firstIsWrong(List<Cell> row) {
        if (row.stream().noneMatch(Cell::isTrue)) {
            return Double.NaN;
        }
        Cell best = row.get(0);
        for (Cell cell : row) {
            best = cell.score() > best.score() ? cell : best;
        }
        return best.isTrue() ? 0 : 1;
    }
}
