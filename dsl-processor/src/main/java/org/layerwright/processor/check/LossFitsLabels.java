package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.LOSS_LABEL_KIND;

import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.Map;

/** A loss answers one kind of question: yes/no for each label, or which one label. */
final class LossFitsLabels implements OutputRule {
    private static final Map<LabelKind, String> LOSSES =
            Map.of(
                    LabelKind.MULTI_LABEL, BinaryCrossentropy.class.getSimpleName(),
                    LabelKind.SINGLE_LABEL, CategoricalCrossentropy.class.getSimpleName());

    /** The simple name of the loss annotation to suggest for a kind of labels. */
    static String lossFor(LabelKind kind) {
        return LOSSES.getOrDefault(kind, "");
    }

    @Override
    public void check(
            OutputNode output, NetworkModel network, NetworkShapes shapes, Findings findings) {
        if (output.labels().isEmpty() || output.losses().size() != 1) {
            return;
        }
        LabelKind kind = output.labels().get().spec().kind();
        Written<LossSpec> loss = output.losses().get(0);
        if (loss.spec().labelKind() != kind) {
            findings.add(
                    LOSS_LABEL_KIND,
                    loss.annotation().origin(),
                    loss.annotation().simpleName(),
                    output.on(),
                    kind,
                    lossFor(kind),
                    loss.spec().labelKind());
        }
    }
}
