package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.Cases.LATE_SPREAD;
import static org.layerwright.diagnose.rule.Cases.LN_5;
import static org.layerwright.diagnose.rule.Cases.ask;
import static org.layerwright.diagnose.rule.Cases.healthyLayers;
import static org.layerwright.diagnose.rule.Cases.layer;
import static org.layerwright.diagnose.rule.Cases.weights;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.diagnose.evidence.Divergence;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.graph.ValueRange;

import java.util.List;
import java.util.Optional;

/** Steps that are too large, and losses that leap or are no numbers. */
final class RateRulesTest {

    /** A first step, a peak and two epochs. */
    private static Cases peak(double first, double peak, double... losses) {
        return Cases.of("Cnn")
                .optimizer("Adam", 0.1)
                .step(first)
                .step(peak)
                .epochs(LATE_SPREAD, losses);
    }

    @Test
    void peakAndStuckIsAnError() {
        assertThat(ask("rate-too-high", peak(1.7, 99, LN_5, LN_5, LN_5, LN_5).file()))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.severity()).isEqualTo(Severity.ERROR);
                            assertThat(it.since()).isEqualTo("step 1");
                            assertThat(it.fixes().get(0))
                                    .isEqualTo("@Adam(learningRate = 1e-3), was 0.1");
                        });
    }

    @Test
    void peakThatWasOvercomeIsANote() {
        assertThat(ask("rate-too-high", peak(1.7, 99, 1.2, 1.2, 0.5, 0.5).file()))
                .hasValueSatisfying(it -> assertThat(it.severity()).isEqualTo(Severity.NOTE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.97, 1.7, 2.18})
    void healthyPeaksAreNone(double times) {
        assertThat(ask("rate-too-high", peak(1.7, 1.7 * times, LN_5, LN_5, LN_5, LN_5).file()))
                .isEmpty();
    }

    @Test
    void aHighFirstLossIsNoPeak() {
        // As of a penalty, or a sum in place of a mean.
        assertThat(ask("rate-too-high", peak(67, 80, LN_5, LN_5, LN_5, LN_5).file())).isEmpty();
    }

    @Test
    void whatWasLearnedIsLostAgain() {
        assertThat(ask("rate-too-high", Cases.of("Cnn").epochs(0.2, 1.4, 1.3, LN_5, LN_5).file()))
                .hasValueSatisfying(it -> assertThat(it.severity()).isEqualTo(Severity.ERROR));
        assertThat(ask("rate-too-high", Cases.of("Cnn").epochs(0.2, 1.4, 1.3, 1.5, 1.4).file()))
                .isEmpty();
    }

    @Test
    void growthBeforeNoNumberIsTheRate() {
        Cases cases = Cases.of("Cnn").optimizer("Sgd", 5).step(1.6).step(50).step(1e9);
        cases.step(Double.NaN);
        assertThat(ask("rate-too-high", cases.file()))
                .hasValueSatisfying(
                        it ->
                                assertThat(it.fixes().get(0))
                                        .isEqualTo("@Sgd(learningRate = 0.01), was 5"));
        assertThat(ask("not-finite", cases.file())).isPresent();
    }

    @Test
    void noNumberFromTheFirstStepIsNot() {
        List<LayerVitals> broken =
                List.of(
                        healthyLayers().get(0),
                        layer("conv_2", ValueRange.UNBOUNDED, Double.NaN, Double.NaN, 0));
        Cases cases = Cases.of("Cnn").step(Double.NaN).reading(0, broken, List.of());
        assertThat(ask("rate-too-high", cases.file())).isEmpty();
        assertThat(ask("not-finite", cases.file()))
                .hasValueSatisfying(it -> assertThat(it.where()).isEqualTo("conv_2"));
        assertThat(ask("not-finite", Cases.healthy().file())).isEmpty();
        Divergence replayed = new Divergence(0, 1, List.of("image"), Optional.of("conv_1"));
        assertThat(ask("not-finite", cases.builder().divergence(replayed).build()))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.where()).isEqualTo("conv_1");
                            assertThat(it.evidence().get(1))
                                    .isEqualTo("inputs of that batch that are no numbers: image");
                        });
    }

    @Test
    void largeStepsAloneAccuseOnlyWhoIsStuck() {
        Cases stuck =
                Cases.of("Cnn")
                        .epochs(LATE_SPREAD, LN_5, LN_5, LN_5, LN_5)
                        .readings(healthyLayers(), weights(0.3, 1e-3));
        assertThat(ask("rate-too-high", stuck.file())).isPresent();
        Cases learning = Cases.healthy().readings(healthyLayers(), weights(0.3, 1e-3));
        assertThat(ask("rate-too-high", learning.file())).isEmpty();
    }

    @Test
    void spikesAboveKnowingNothingOnly() {
        Cases cases = Cases.of("Cnn").epochs(0.3, 1.5, 1.5, 1.4, 1.4);
        assertThat(ask("loss-spike", cases.file())).isEmpty();
        cases.step(9);
        assertThat(ask("loss-spike", cases.file())).isPresent();

        Cases known = Cases.of("Cnn").epochs(0.3, 0.05, 0.05, 0.05, 0.05).step(0.6);
        assertThat(ask("loss-spike", known.file())).isEmpty();
    }

    @Test
    void gradientsThatExplodeMoreThanOnce() {
        Cases cases = Cases.healthy();
        cases.reading(400, healthyLayers(), weights(1e-3, 1));
        assertThat(ask("exploding-gradient", cases.file())).isEmpty();
        cases.reading(410, healthyLayers(), weights(1e-3, 1));
        assertThat(ask("exploding-gradient", cases.file())).isPresent();
    }

    @Test
    void lossThatJumpsFromSideToSide() {
        double[] losses = new double[20];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = i / 2 % 2 == 0 ? 1.2 : 1.5;
        }
        assertThat(ask("oscillation", Cases.of("Cnn").epochs(0.2, losses).file())).isPresent();
        for (int i = 0; i < losses.length; i++) {
            losses[i] = i / 2 % 2 == 0 ? 1.4 : 1.45;
        }
        assertThat(ask("oscillation", Cases.of("Cnn").epochs(0.2, losses).file())).isEmpty();
    }
}
