package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.StartCases.answers;
import static org.layerwright.diagnose.rule.StartCases.data;
import static org.layerwright.diagnose.rule.StartCases.healthy;
import static org.layerwright.diagnose.rule.StartCases.labels;
import static org.layerwright.diagnose.rule.StartCases.layer;
import static org.layerwright.diagnose.rule.StartCases.network;
import static org.layerwright.diagnose.rule.StartCases.pixels;
import static org.layerwright.diagnose.rule.StartCases.plan;
import static org.layerwright.diagnose.rule.StartCases.start;
import static org.layerwright.diagnose.rule.StartCases.vitals;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.StartFacts;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.ValueRange;
import org.layerwright.metrics.LabelKind;

import java.util.List;

/** Rules about the network before its first step, each with a case that deserves it. */
class StartRulesTest {
    private static final Answers FINE = answers(1.2, 0.05);

    private static Finding found(Rule rule, StartFacts start) {
        CaseFile file = healthy().start(start).build();
        assertThat(rule.canTell(file)).isTrue();
        return rule.examine(file).orElseThrow();
    }

    private static StartFacts with(LayerVitals... layers) {
        return start(FINE, FINE, vitals(layers));
    }

    private static boolean accuses(Rule rule, StartFacts start) {
        return rule.examine(healthy().start(start).build()).isPresent();
    }

    @Test
    void whatReachesTheFirstWeightsIsJudgedAndNotThePixels() {
        // The healthy case has pixels of 0 to 255 and a Rescaling; here that does nothing.
        StartFacts raw = with(layer("rescale", ValueRange.UNBOUNDED, 126, 146, 0, 0));
        Finding finding = found(new InputScale(), raw);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.where()).isEqualTo("conv");
        // 146 squared less 126 squared is 73.8 squared.
        assertThat(finding.evidence().get(0)).contains("mean 126", "deviation 73.8");
        StartFacts twice = with(layer("rescale", ValueRange.UNBOUNDED, 0.0019, 0.0022, 0, 0));
        assertThat(found(new InputScale(), twice).cause()).contains("scaled twice");
        assertThat(new InputScale().ruledOut(healthy().build())).contains("mean 0.49");
    }

    @Test
    void plainSgdCannotTakeWhatAdamCan() {
        NetworkInfo bare = bare("Conv2D", "Dense");
        CaseFile file =
                CaseFile.of(plan(bare, "Sgd"))
                        .training(data(300, labels(100, 100, 100), pixels(126, 74)))
                        .build();
        assertThat(new InputScale().examine(file).orElseThrow().severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void normalizationMakesTheScaleUnimportant() {
        for (NetworkInfo network :
                List.of(
                        bare("BatchNormalization", "Conv2D"),
                        bare("Conv2D", "LayerNormalization"))) {
            CaseFile file =
                    CaseFile.of(plan(network, "Sgd"))
                            .training(data(300, labels(100, 100, 100), pixels(126, 74)))
                            .build();
            assertThat(new InputScale().examine(file)).isEmpty();
        }
    }

    private static NetworkInfo bare(String first, String second) {
        return NetworkInfo.named("Bare")
                .image("input", 32, 32, 3)
                .output("out", LabelKind.SINGLE_LABEL, StartCases.CLASSES.toArray(String[]::new))
                .layer("first", first, List.of(32, 32, 3), 112, 0, 0)
                .layer("second", second, List.of(32, 32, 3), 112, 0, 0)
                .layer("out", "Dense", List.of(3), 15, 0, 0)
                .build();
    }

    @Test
    void aLayerThatMakesNanOfSoundPixels() {
        StartFacts nan = with(layer("rescale", ValueRange.UNBOUNDED, Double.NaN, Double.NaN, 0, 0));
        assertThat(found(new NotFiniteInput(), nan).where()).isEqualTo("rescale");
        assertThat(accuses(new InputScale(), nan)).isFalse();
    }

    @Test
    void equalUnitsAreTold() {
        Finding finding = found(new IdenticalUnits(), start(FINE, FINE, vitals(), "conv", "out"));
        assertThat(finding.where()).isEqualTo("conv, out");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aLayerIsDeadFromTheStart() {
        Rule rule = new DeadAtStart();
        assertThat(
                        found(rule, with(layer("conv", ValueRange.RECTIFIED, 0, 0, 0.98, 0)))
                                .evidence()
                                .get(0))
                .contains("98 %", "conv");
        assertThat(accuses(rule, with(layer("conv", ValueRange.RECTIFIED, 0, 0, 0.97, 0))))
                .isFalse();
        // Silence means nothing of a layer that can go below 0.
        assertThat(accuses(rule, with(layer("conv", ValueRange.UNBOUNDED, 0, 0, 1, 0)))).isFalse();
        assertThat(
                        found(rule, with(layer("conv", ValueRange.SYMMETRIC, 0, 0.9, 0, 0.51)))
                                .evidence()
                                .get(0))
                .contains("51 %");
        assertThat(accuses(rule, with(layer("conv", ValueRange.SYMMETRIC, 0, 0.9, 0, 0.5))))
                .isFalse();
        // Decided answers are the first loss's matter.
        assertThat(accuses(rule, with(layer("out", ValueRange.UNIT, 0.3, 0.5, 0, 1)))).isFalse();
    }

    @Test
    void aWeightThatNothingReaches() {
        Rule rule = new NoGradient();
        List<LayerVitals> layers = vitals().layers();
        Finding finding = found(rule, start(FINE, FINE, vitals(layers, 0)));
        assertThat(finding.evidence().get(0)).contains("1 of 3", "conv/kernel");
        assertThat(accuses(rule, start(FINE, FINE, vitals(layers, 1e-30)))).isFalse();
        CaseFile later =
                healthy()
                        .start(start(FINE, FINE, vitals(layers, 0)))
                        .readings(List.of(vitals(layers, 0), vitals(layers, 1e-5)))
                        .build();
        assertThat(rule.examine(later)).isEmpty();
    }

    @Test
    void aScaleOfZeroOpensLater() {
        VitalsReading shut =
                new VitalsReading(
                        0,
                        vitals().layers(),
                        List.of(
                                new WeightVitals("conv/kernel", 0, 0.1, Double.NaN),
                                new WeightVitals("norm/gamma", 1e-3, 0, Double.NaN)));
        assertThat(accuses(new NoGradient(), start(FINE, FINE, shut))).isFalse();
    }

    @Test
    void aFirstLossThatIsTooHigh() {
        Rule rule = new LossAtStart();
        // Undecided costs ln 3 = 1.0986; healthy runs were seen up to 2.4 times that.
        assertThat(accuses(rule, start(FINE, answers(2.64, 0.3), vitals()))).isFalse();
        Finding finding = found(rule, start(FINE, answers(4.40, 0.3), vitals()));
        assertThat(finding.evidence().get(0)).contains("4.4000", "1.0986");
        assertThat(accuses(rule, start(FINE, answers(Double.NaN, 0.3), vitals()))).isTrue();
        // Statistics that were not yet adapted concern the other pass only.
        assertThat(accuses(rule, start(answers(9, 0.3), FINE, vitals()))).isFalse();
    }

    @Test
    void answersThatIgnoreTheExample() {
        Rule rule = new ConstantAtStart();
        Answers none = answers(1.0986, 1e-6);
        assertThat(found(rule, start(none, none, vitals())).severity()).isEqualTo(Severity.ERROR);
        Answers little = answers(1.0986, 9e-4);
        assertThat(found(rule, start(little, little, vitals())).severity())
                .isEqualTo(Severity.NOTE);
        assertThat(accuses(rule, start(none, answers(1.2, 0.1), vitals()))).isFalse();
    }

    @Test
    void notesOfOutputBiasAndCapacity() {
        CaseFile common =
                healthy()
                        .training(data(1000, labels(900, 50, 50), pixels(126, 74)))
                        .start(start(FINE, answers(1.7, 0.05), vitals()))
                        .build();
        // ln(0.9 / 0.1) = 2.197
        assertThat(new OutputBias().examine(common).orElseThrow().fixes().get(0))
                .contains("@Constant(2.2)");
        NetworkInfo large =
                NetworkInfo.named("Large")
                        .image("input", 32, 32, 3)
                        .output("out", LabelKind.SINGLE_LABEL, "disc", "ring", "cross")
                        .layer("out", "Dense", List.of(3), 300_001, 0, 0)
                        .build();
        CaseFile.Builder file = StartCases.of(large);
        assertThat(
                        new Capacity()
                                .examine(
                                        file.training(data(300, labels(1, 1, 1), pixels(0, 1)))
                                                .build()))
                .isPresent();
        assertThat(
                        new Capacity()
                                .examine(
                                        file.training(data(301, labels(1, 1, 1), pixels(0, 1)))
                                                .build()))
                .isEmpty();
    }

    /** Half of a batch left out moves an answer by rounding, or by what the others said. */
    @Test
    void examplesOfABatchAreAnsweredEachByItself() {
        StartFacts fine = start(FINE, FINE, vitals());
        for (double moved : new double[] {1e-6, 2e-4, 0.02, 0.5, Double.NaN}) {
            StartFacts asked = new StartFacts(fine.probe(), fine.vitals(), fine.sameUnits(), moved);
            assertThat(accuses(new MixedSamples(), asked)).isEqualTo(moved > 0.01);
        }
        CaseFile alone =
                healthy()
                        .start(
                                new StartFacts(
                                        fine.probe(), fine.vitals(), fine.sameUnits(), Double.NaN))
                        .build();
        assertThat(new MixedSamples().canTell(alone)).isFalse();
    }
}
