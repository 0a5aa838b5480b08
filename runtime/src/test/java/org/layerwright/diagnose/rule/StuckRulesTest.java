package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.Cases.LATE_SPREAD;
import static org.layerwright.diagnose.rule.Cases.LN_5;
import static org.layerwright.diagnose.rule.Cases.ask;
import static org.layerwright.diagnose.rule.Cases.healthyLayers;
import static org.layerwright.diagnose.rule.Cases.start;
import static org.layerwright.diagnose.rule.Cases.weights;
import static org.layerwright.diagnose.rule.Said.allAlike;
import static org.layerwright.diagnose.rule.Said.answers;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.Plan.CallbackFacts;
import org.layerwright.diagnose.evidence.RateChange;
import org.layerwright.diagnose.evidence.WeightChange;
import org.layerwright.diagnose.evidence.WeightVitals;
import org.layerwright.graph.ValueRange;

import java.util.List;
import java.util.Map;

/** Networks that learn nothing: each cause, and its healthy twin. */
final class StuckRulesTest {

    private static Cases stuck(double spread) {
        return Cases.of("Vgg5").epochs(spread, LN_5, LN_5, LN_5, LN_5, LN_5, LN_5);
    }

    private static List<LayerVitals> middle(
            ValueRange range, double between, double silent, double saturated) {
        List<LayerVitals> layers = healthyLayers();
        return List.of(
                layers.get(0),
                new LayerVitals("conv_2", range, 0, 0.1, between, silent, saturated),
                new LayerVitals("classes", ValueRange.UNBOUNDED, 0, 0.1, between, 0, 0));
    }

    private static final List<LayerVitals> DEAD = middle(ValueRange.RECTIFIED, 0, 1, 0);

    @Test
    void deadReluIsNamedAtTheLayer() {
        CaseFile file =
                stuck(0).readings(DEAD, weights(1e-3, 0))
                        .builder()
                        .start(start(healthyLayers()))
                        .build();
        assertThat(ask("dead-relu", file))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.severity()).isEqualTo(Severity.ERROR);
                            assertThat(it.where()).isEqualTo("conv_2");
                            assertThat(it.fixes().get(0))
                                    .isEqualTo("@Adam(learningRate = 1e-4), was 1e-3");
                        });
    }

    @Test
    void mostUnitsDeadAndTheRestConstantIsDeadReluToo() {
        CaseFile file =
                stuck(0).readings(middle(ValueRange.RECTIFIED, 3e-6, 0.92, 0), weights(1e-3, 0))
                        .builder()
                        .start(start(healthyLayers()))
                        .build();
        assertThat(ask("dead-relu", file))
                .hasValueSatisfying(
                        it ->
                                assertThat(it.evidence())
                                        .contains("its other units give the same for every image"));
        // As many units silent as in healthy networks: what is lost is lost by something else.
        CaseFile faint =
                stuck(0).readings(middle(ValueRange.RECTIFIED, 3e-6, 0.84, 0), weights(1e-3, 0))
                        .builder()
                        .start(start(healthyLayers()))
                        .build();
        assertThat(ask("dead-relu", faint)).isEmpty();
    }

    @Test
    void layersDeadFromTheStartAreAnotherCause() {
        CaseFile file =
                stuck(0).readings(DEAD, weights(1e-3, 0)).builder().start(start(DEAD)).build();
        assertThat(ask("dead-relu", file)).isEmpty();
    }

    @Test
    void silentUnitsOfALateBloomerAreNotDead() {
        // 98 % silent, yet the outputs differ: signal still comes through.
        List<LayerVitals> nearly = middle(ValueRange.RECTIFIED, 0.08, 0.98, 0);
        CaseFile file = stuck(LATE_SPREAD).readings(nearly, weights(1e-3, 1e-5)).file();
        assertThat(ask("dead-relu", file)).isEmpty();
        assertThat(ask("same-answers", file)).isEmpty();
    }

    @Test
    void sameAnswersNamesTheLayerWhereTheSignalEnds() {
        CaseFile file =
                stuck(0).readings(middle(ValueRange.UNBOUNDED, 0, 0, 0), weights(1e-3, 1e-5))
                        .file();
        assertThat(ask("same-answers", file))
                .hasValueSatisfying(it -> assertThat(it.where()).isEqualTo("conv_2"));
        assertThat(ask("same-answers", stuck(0).file())).isPresent();
    }

    @Test
    void saturatedHiddenLayersOnly() {
        CaseFile hidden =
                stuck(LATE_SPREAD)
                        .readings(middle(ValueRange.UNIT, 0.01, 0, 0.9), weights(1e-3, 1e-5))
                        .file();
        assertThat(ask("saturated", hidden))
                .hasValueSatisfying(it -> assertThat(it.where()).isEqualTo("conv_2"));

        List<LayerVitals> rareLabels =
                List.of(
                        healthyLayers().get(0),
                        healthyLayers().get(1),
                        new LayerVitals("classes", ValueRange.UNIT, 0, 0.01, 0.3, 0, 0.99));
        CaseFile head = stuck(LATE_SPREAD).readings(rareLabels, weights(1e-3, 1e-5)).file();
        assertThat(ask("saturated", head)).isEmpty();
    }

    @Test
    void oneCutIsAWarningTwoAreAnError() {
        CallbackFacts plateau = new CallbackFacts("ReduceLrOnPlateau", "val_loss", 1);
        RateChange first = new RateChange(2, 2e-5, 2e-6);
        RateChange second = new RateChange(3, 2e-6, 2e-7);
        CaseFile.Builder file = stuck(3e-5).callbacks(plateau).optimizer("Adam", 2e-5).builder();
        assertThat(ask("rate-cut-early", file.rateChanges(List.of(first)).build()))
                .hasValueSatisfying(it -> assertThat(it.severity()).isEqualTo(Severity.WARNING));
        assertThat(ask("rate-cut-early", file.rateChanges(List.of(first, second)).build()))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.severity()).isEqualTo(Severity.ERROR);
                            assertThat(it.evidence().get(0))
                                    .isEqualTo(
                                            "ReduceLrOnPlateau cut the rate 2 times while skill was"
                                                    + " below 0.02: 2e-5 to 2e-7");
                        });
    }

    @Test
    void cutsAfterLearningOrAfterLongWaitingAreNot() {
        List<RateChange> cuts =
                List.of(new RateChange(4, 1e-3, 1e-4), new RateChange(5, 1e-4, 1e-5));
        assertThat(ask("rate-cut-early", Cases.healthy().builder().rateChanges(cuts).build()))
                .isEmpty();
        List<RateChange> late =
                List.of(new RateChange(11, 1e-3, 1e-4), new RateChange(12, 1e-4, 1e-5));
        assertThat(ask("rate-cut-early", Cases.lateBloomer(13).builder().rateChanges(late).build()))
                .isEmpty();
    }

    @Test
    void scheduleThatIsOverBeforeLearning() {
        Cases cases = Cases.of("Vgg5").scheduled();
        for (int epoch = 0; epoch < 4; epoch++) {
            cases.epoch(answers(LN_5, 3e-5), answers(LN_5, 3e-5), Map.of());
        }
        assertThat(ask("rate-cut-early", cases.file())).isEmpty();
        for (int i = 0; i < 60; i++) {
            cases.step(LN_5, 1e-6);
        }
        assertThat(ask("rate-cut-early", cases.file()))
                .hasValueSatisfying(it -> assertThat(it.where()).isEqualTo("the schedule"));
    }

    private static List<WeightVitals> gradients(double first, double last) {
        return List.of(
                new WeightVitals("conv_1/kernel", first, 0.1, 1e-4),
                new WeightVitals("classes/kernel", last, 0.1, 1e-4));
    }

    @Test
    void vanishingGradientUnlessItGrows() {
        Cases cases = stuck(LATE_SPREAD).readings(healthyLayers(), gradients(1e-10, 1e-3));
        assertThat(ask("vanishing-gradient", cases.file())).isPresent();
        assertThat(
                        ask(
                                "vanishing-gradient",
                                stuck(LATE_SPREAD)
                                        .readings(healthyLayers(), gradients(1e-5, 1e-3))
                                        .file()))
                .isEmpty();
        cases.reading(150, healthyLayers(), gradients(2e-10, 1e-3));
        assertThat(ask("vanishing-gradient", cases.file())).isEmpty();
    }

    @Test
    void signalCollapse() {
        List<LayerVitals> faint = middle(ValueRange.RECTIFIED, 9e-5, 0.4, 0);
        assertThat(
                        ask(
                                "signal-collapse",
                                stuck(LATE_SPREAD).readings(faint, weights(1e-3, 1e-5)).file()))
                .hasValueSatisfying(it -> assertThat(it.where()).isEqualTo("conv_2"));
        assertThat(ask("signal-collapse", Cases.lateBloomer(7).file())).isEmpty();
        // Four times as much as when there was least: it comes back.
        Cases late = stuck(LATE_SPREAD).readings(faint, weights(1e-3, 1e-5));
        late.reading(0, middle(ValueRange.RECTIFIED, 9e-5 / 4, 0.4, 0), weights(1e-3, 1e-5));
        assertThat(ask("signal-collapse", late.reading(150, faint, weights(1e-3, 1e-5)).file()))
                .isEmpty();
    }

    @Test
    void penaltyThatShrinksWeights() {
        Cases cases = stuck(LATE_SPREAD).regularized("conv_1/kernel");
        cases.reading(0, healthyLayers(), gradients(1e-3, 1e-3));
        cases.reading(
                149, healthyLayers(), List.of(new WeightVitals("conv_1/kernel", 0, 0.01, 1e-4)));
        assertThat(ask("over-regularized", cases.file()))
                .hasValueSatisfying(it -> assertThat(it.where()).isEqualTo("conv_1/kernel"));
        assertThat(
                        ask(
                                "over-regularized",
                                stuck(LATE_SPREAD)
                                        .regularized("conv_1/kernel")
                                        .readings(healthyLayers(), weights(1e-3, 1e-3))
                                        .file()))
                .isEmpty();
    }

    @Test
    void rateTooLowByTheStepsNotByTheRate() {
        Cases slow = stuck(LATE_SPREAD).optimizer("Adam", 1e-7);
        slow.readings(healthyLayers(), weights(1e-6, 1e-3));
        assertThat(ask("rate-too-low", slow.file()))
                .hasValueSatisfying(
                        it ->
                                assertThat(it.fixes().get(0))
                                        .isEqualTo("@Adam(learningRate = 1e-4), was 1e-7"));
        assertThat(ask("rate-too-low", Cases.lateBloomer(7).file())).isEmpty();
        // A warm-up under way.
        slow.step(LN_5, 1e-7).step(LN_5, 2e-7);
        assertThat(ask("rate-too-low", slow.file())).isEmpty();
    }

    @Test
    void frozenWeightsBesideMovingOnes() {
        List<WeightVitals> frozen =
                List.of(
                        new WeightVitals("conv_1/kernel", 1e-3, 0.1, 0),
                        new WeightVitals("classes/kernel", 1e-3, 0.1, 1e-4));
        Cases learning = Cases.healthy().readings(healthyLayers(), frozen);
        assertThat(ask("frozen-weights", learning.file()))
                .hasValueSatisfying(it -> assertThat(it.where()).isEqualTo("conv_1/kernel"));
        // Small steps that add up are steps.
        assertThat(
                        ask(
                                "frozen-weights",
                                learning.builder()
                                        .weightChanges(
                                                List.of(
                                                        new WeightChange(
                                                                "conv_1/kernel", 0.1, 0.1, 1e-3)))
                                        .build()))
                .isEmpty();
        // What moves little because its gradient has vanished is another cause.
        Cases vanished =
                Cases.healthy()
                        .readings(
                                healthyLayers(),
                                List.of(
                                        new WeightVitals("conv_1/kernel", 1e-9, 0.1, 1e-10),
                                        new WeightVitals("classes/kernel", 1e-3, 0.1, 1e-4)));
        assertThat(ask("frozen-weights", vanished.file())).isEmpty();
        assertThat(ask("frozen-weights", Cases.healthy().file())).isEmpty();
    }

    @Test
    void allAlikeIsNotDeadUnlessTheSignalIsGone() {
        Cases cases = Cases.of("Cnn");
        for (int i = 0; i < 3; i++) {
            cases.epoch(allAlike(LN_5, 1e-4), allAlike(LN_5, 1e-4), Map.of());
        }
        assertThat(ask("same-answers", cases.file())).isEmpty();
    }
}
