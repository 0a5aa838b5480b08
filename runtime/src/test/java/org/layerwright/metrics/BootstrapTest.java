package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Random;

final class BootstrapTest {
    private static final DecisionRule HALF = DecisionRule.threshold(0.5f);

    private static double wrong(ScoredLabels rows) {
        return Metric.HAMMING_LOSS.value(rows.decidedBy(HALF));
    }

    /** One label, right with probability 0.8. */
    private static ScoredLabels drawn(long seed, int rows) {
        Random random = new Random(seed);
        ScoredLabels scores = new ScoredLabels(1);
        for (int row = 0; row < rows; row++) {
            boolean isTrue = random.nextBoolean();
            boolean right = random.nextDouble() < 0.8;
            scores.addRow(
                    new float[] {isTrue == right ? 0.9f : 0.1f}, new float[] {isTrue ? 1 : 0});
        }
        return scores;
    }

    /** A share of n rows varies by sqrt(p (1 - p) / n): 1.96 of that to either side. */
    @Test
    void widthIsThatOfAShare() {
        ScoredLabels scores = drawn(1, 400);
        Bootstrap.Interval interval =
                new Bootstrap(4000, 2).interval(scores, BootstrapTest::wrong, 0.95);
        double share = wrong(scores);
        double deviation = Math.sqrt(share * (1 - share) / 400);
        assertThat(interval.value()).isEqualTo(share);
        assertThat(interval.low()).isCloseTo(share - 1.96 * deviation, within(0.1 * deviation));
        assertThat(interval.high()).isCloseTo(share + 1.96 * deviation, within(0.1 * deviation));
        assertThat(interval.defined()).isEqualTo(4000);
    }

    /** Of 200 data sets, the truth is in about 90 %; three deviations of that are 6.4 %. */
    @Test
    void holdsTheTruthAsOftenAsItSays() {
        int held = 0;
        for (int seed = 0; seed < 200; seed++) {
            Bootstrap.Interval interval =
                    new Bootstrap(300, seed).interval(drawn(seed, 200), BootstrapTest::wrong, 0.9);
            held += interval.low() <= 0.2 && 0.2 <= interval.high() ? 1 : 0;
        }
        assertThat(held / 200.0).isBetween(0.836, 0.964);
    }

    @Test
    void theSeedDecides() {
        ScoredLabels scores = drawn(3, 50);
        Bootstrap.Interval one = new Bootstrap(200, 4).interval(scores, BootstrapTest::wrong, 0.9);
        assertThat(new Bootstrap(200, 4).interval(scores, BootstrapTest::wrong, 0.9))
                .isEqualTo(one);
        assertThat(new Bootstrap(201, 5).interval(scores, BootstrapTest::wrong, 0.9))
                .isNotEqualTo(one);
    }

    /** The one true row of four is missing from 0.75^4 = 0.316 of the draws. */
    @Test
    void drawsWithoutAValueAreLeftOut() {
        ScoredLabels scores = new ScoredLabels(1);
        scores.addBatch(new float[] {.9f, .1f, .2f, .3f}, new float[] {1, 0, 0, 0}, 4);
        Bootstrap.Interval interval =
                new Bootstrap(2000, 6)
                        .interval(scores, ScoreMetric.MACRO_AVERAGE_PRECISION::value, 0.95);
        assertThat(interval.defined() / 2000.0).isCloseTo(1 - 0.316, within(0.035));
        assertThat(interval.low()).isEqualTo(1);
        assertThat(new Bootstrap(9, 1).interval(scores, rows -> Double.NaN, 0.5).low()).isNaN();
    }

    /** numpy.quantile([1, 2, 4, 8], q): 0.25 is 1.75, 0.9 is 6.8. */
    @Test
    void quantilesAreThoseOfNumpy() {
        double[] values = {1, 2, 4, 8, Double.NaN};
        assertThat(Bootstrap.quantile(values, 4, 0.25)).isEqualTo(1.75);
        assertThat(Bootstrap.quantile(values, 4, 0.9)).isCloseTo(6.8, within(1e-12));
        assertThat(Bootstrap.quantile(values, 4, 1)).isEqualTo(8);
    }

    @Test
    void refusesWhatMeansNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bootstrap(0, 1))
                .withMessage("resamples is 0; it must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Bootstrap(9, 1).interval(drawn(1, 3), BootstrapTest::wrong, 1))
                .withMessage("level is 1.0; it must be above 0 and below 1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Bootstrap(9, 1)
                                        .interval(new ScoredLabels(1), BootstrapTest::wrong, 0.9))
                .withMessage("of no rows nothing can be drawn");
    }
}
