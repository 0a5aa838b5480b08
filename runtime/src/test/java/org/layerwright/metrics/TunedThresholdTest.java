package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;
import java.util.Random;

/** Thresholds against a search over all that make a difference. */
class TunedThresholdTest {
    private static final int ROWS = 40;

    /** Counts decisions one by one. */
    private record Counted(double tp, double fp, double fn, double tn) {
        static Counted of(float[] probabilities, float[] targets, float threshold) {
            double[] cells = new double[4];
            for (int row = 0; row < ROWS; row++) {
                boolean predicted = probabilities[row] > threshold;
                boolean right = targets[row] == 1f;
                cells[predicted ? (right ? 0 : 1) : (right ? 2 : 3)]++;
            }
            return new Counted(cells[0], cells[1], cells[2], cells[3]);
        }

        double f1() {
            return 2 * tp / (2 * tp + fp + fn);
        }

        double f2() {
            return 5 * tp / (5 * tp + fp + 4 * fn);
        }

        double youden() {
            return tp / (tp + fn) - (fp + tn == 0 ? 0 : fp / (fp + tn));
        }

        double recallAt(double precision) {
            return tp > 0 && tp / (tp + fp) >= precision ? tp / (tp + fn) : Double.NaN;
        }
    }

    @FunctionalInterface
    private interface Value {
        double of(Counted counted);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noThresholdIsBetter(long seed) {
        Random random = new Random(seed);
        float[] probabilities = new float[ROWS];
        float[] targets = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            // Tenths, so that many are equal, 0 and 1 among them.
            probabilities[row] = random.nextInt(11) / 10f;
            targets[row] = random.nextFloat() < 0.2f + 0.5f * probabilities[row] ? 1 : 0;
        }
        check(probabilities, targets, ThresholdObjective.f1(), Counted::f1);
        check(probabilities, targets, ThresholdObjective.fBeta(2), Counted::f2);
        check(probabilities, targets, ThresholdObjective.youden(), Counted::youden);
        check(
                probabilities,
                targets,
                ThresholdObjective.precisionAtLeast(0.7),
                counted -> counted.recallAt(0.7));
    }

    private static void check(
            float[] probabilities, float[] targets, ThresholdObjective objective, Value value) {
        double best = Double.NEGATIVE_INFINITY;
        for (int tenth = 0; tenth <= 10; tenth++) {
            double one = value.of(Counted.of(probabilities, targets, tenth / 10f));
            best = Double.isNaN(one) ? best : Math.max(best, one);
        }
        Optional<TunedThreshold> found =
                TunedThreshold.of(scores(probabilities, targets), 0, objective);
        assertThat(found.isPresent()).isEqualTo(best > Double.NEGATIVE_INFINITY);
        if (found.isEmpty()) {
            return;
        }
        TunedThreshold tuned = found.get();
        assertThat(tuned.value()).isCloseTo(best, within(1e-12));
        assertThat(value.of(Counted.of(probabilities, targets, tuned.threshold())))
                .as("decided by " + tuned.threshold())
                .isCloseTo(best, within(1e-12));
    }

    private static ScoredLabels scores(float[] probabilities, float[] targets) {
        ScoredLabels scores = new ScoredLabels(1);
        scores.addBatch(probabilities, targets, probabilities.length);
        return scores;
    }

    @Test
    void itLiesHalfwayBetweenTheScoresItParts() {
        ScoredLabels scores = scores(new float[] {.1f, .2f, .6f, .9f}, new float[] {0, 0, 1, 1});
        TunedThreshold tuned = TunedThreshold.of(scores, 0, ThresholdObjective.f1()).orElseThrow();
        assertThat(tuned.threshold()).isCloseTo(.4f, within(1e-6f));
        assertThat(tuned.value()).isEqualTo(1);
        assertThat(tuned.support()).isEqualTo(2);
    }

    @Test
    void neighbouringFloatsAreStillParted() {
        float above = Math.nextUp(0.5f);
        ScoredLabels scores = scores(new float[] {.5f, above}, new float[] {0, 1});
        float threshold =
                TunedThreshold.of(scores, 0, ThresholdObjective.f1()).orElseThrow().threshold();
        assertThat(DecisionRule.threshold(threshold).decide(new float[] {.5f, above}))
                .containsExactly(false, true);
    }

    @Test
    void thereMayBeNone() {
        ScoredLabels never = scores(new float[] {.1f, .9f}, new float[] {0, 0});
        assertThat(TunedThreshold.of(never, 0, ThresholdObjective.f1()))
                .isEqualTo(Optional.empty());
        ScoredLabels wrong = scores(new float[] {.1f, .9f}, new float[] {1, 0});
        assertThat(TunedThreshold.of(wrong, 0, ThresholdObjective.precisionAtLeast(.6))).isEmpty();
        assertThatThrownBy(() -> ThresholdObjective.fBeta(0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> ThresholdObjective.precisionAtLeast(1.1))
                .hasMessageContaining("at most 1");
    }
}
