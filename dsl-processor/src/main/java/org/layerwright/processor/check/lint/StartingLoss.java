package org.layerwright.processor.check.lint;

import org.layerwright.dsl.LabelKind;
import org.layerwright.processor.model.LabelsSpec;

/** The loss of a network that knows nothing. */
final class StartingLoss {
    private StartingLoss() {}

    /** Of all outputs: ln K where one label is true, ln 2 where each is true or not. */
    static double of(SoundNetwork network) {
        return network.outputs().stream()
                .mapToDouble(output -> output.weight() * of(output.labels().orElseThrow().spec()))
                .sum();
    }

    private static double of(LabelsSpec labels) {
        return Math.log(
                labels.kind() == LabelKind.SINGLE_LABEL ? Math.max(2, labels.names().size()) : 2);
    }
}
