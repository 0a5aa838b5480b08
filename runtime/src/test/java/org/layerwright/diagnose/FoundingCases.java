package org.layerwright.diagnose;

import static org.layerwright.diagnose.rule.Cases.layer;
import static org.layerwright.diagnose.rule.Cases.start;
import static org.layerwright.diagnose.rule.Said.allAlike;
import static org.layerwright.diagnose.rule.Said.labels;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.Plan.CallbackFacts;
import org.layerwright.diagnose.evidence.RateChange;
import org.layerwright.diagnose.evidence.WeightVitals;
import org.layerwright.diagnose.rule.Cases;
import org.layerwright.graph.ValueRange;

import java.util.List;
import java.util.Map;

/** The two questions the project began with, as they were reproduced and measured. */
final class FoundingCases {
    private FoundingCases() {}

    /** Five classes at ln 5, every probability the same: a dead layer, and a rate cut thrice. */
    static CaseFile vgg() {
        Cases cases =
                Cases.of("Vgg5")
                        .optimizer("Adam", 3e-3)
                        .callbacks(new CallbackFacts("ReduceLrOnPlateau", "val_loss", 1));
        for (double loss : new double[] {1.6122, 1.6107, 1.6121, 1.6089, 1.6084}) {
            cases.epoch(
                    allAlike(loss, 0), allAlike(loss, 0), Map.of("val_categorical_accuracy", 0.2));
        }
        List<LayerVitals> alive =
                List.of(
                        layer("conv_1", ValueRange.RECTIFIED, 0.3, 0.3, 0.05),
                        layer("conv_2", ValueRange.RECTIFIED, 1e-3, 0.2, 3 / 64.0),
                        layer("classes", ValueRange.UNBOUNDED, 1e-3, 0.2, 0));
        List<LayerVitals> dead =
                List.of(
                        layer("conv_1", ValueRange.RECTIFIED, 0.3, 0.3, 0.05),
                        layer("conv_2", ValueRange.RECTIFIED, 0, 0, 1),
                        layer("classes", ValueRange.UNBOUNDED, 0.1, 0, 0));
        for (long step = 0; step < 250; step += 25) {
            boolean died = step >= Cases.STEPS;
            double update = step == 0 ? 9e-3 : 2e-3;
            cases.reading(
                    step,
                    died ? dead : alive,
                    List.of(
                            new WeightVitals("conv_1/kernel", died ? 0 : 1e-5, 0.1, 0.1 * update),
                            new WeightVitals("conv_2/kernel", died ? 0 : 1e-4, 0.1, 0.1 * update),
                            new WeightVitals("classes/kernel", died ? 0 : 1e-3, 0.1, 1e-4)));
        }
        return cases.builder()
                .start(start(alive))
                .rateChanges(
                        List.of(
                                new RateChange(2, 3e-3, 3e-4),
                                new RateChange(3, 3e-4, 3e-5),
                                new RateChange(4, 3e-5, 3e-6)))
                .build();
    }

    /** Five labels of which no image tells anything: the metric is 0.761 while the loss falls. */
    static CaseFile covers() {
        double[] training = {0.567, 0.556, 0.547};
        double[] validation = {0.566, 0.558, 0.554};
        Cases cases = Cases.of("Covers").planned(3);
        for (int i = 0; i < training.length; i++) {
            cases.epoch(
                    labels(training[i], 0.24, 0, 0, 0, 0, 0),
                    labels(validation[i], 0.237, 0, 0, 0, 0, 0),
                    Map.of("val_binary_accuracy", 1 - 1792 / 7500.0));
        }
        return cases.readings(Cases.healthyLayers(), Cases.weights(4e-3, 1e-3)).file();
    }
}
