package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.LOSS_LABEL_KIND;

import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.BinaryFocalCrossentropy;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.loss.CategoricalFocalCrossentropy;
import org.layerwright.dsl.loss.CategoricalHinge;
import org.layerwright.dsl.loss.Hinge;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.Map;
import java.util.Set;

/** A loss answers yes/no for each label, or which one label, or can do both. */
final class LossFitsLabels implements OutputRule {
    private static final Map<LabelKind, String> LOSSES =
            Map.of(
                    LabelKind.MULTI_LABEL, BinaryCrossentropy.class.getSimpleName(),
                    LabelKind.SINGLE_LABEL, CategoricalCrossentropy.class.getSimpleName());

    /** Losses of one kind of labels that another one answers for the other kind. */
    private static final Map<String, String> COUNTERPARTS =
            Map.of(
                    BinaryFocalCrossentropy.class.getSimpleName(),
                            CategoricalFocalCrossentropy.class.getSimpleName(),
                    CategoricalFocalCrossentropy.class.getSimpleName(),
                            BinaryFocalCrossentropy.class.getSimpleName(),
                    Hinge.class.getSimpleName(), CategoricalHinge.class.getSimpleName(),
                    CategoricalHinge.class.getSimpleName(), Hinge.class.getSimpleName());

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
        Set<LabelKind> kinds = loss.spec().labelKinds();
        if (!kinds.contains(kind)) {
            String name = loss.annotation().simpleName();
            findings.add(
                    LOSS_LABEL_KIND,
                    loss.annotation().origin(),
                    name,
                    output.on(),
                    kind,
                    COUNTERPARTS.getOrDefault(name, lossFor(kind)),
                    // One that fits any kind does not come here.
                    kinds.iterator().next());
        }
    }
}
