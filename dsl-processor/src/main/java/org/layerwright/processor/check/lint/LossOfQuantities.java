package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.LOSS_OF_QUANTITIES;

import org.layerwright.dsl.LabelKind;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.report.Findings;

import java.util.Optional;

/** Labels are probabilities, not quantities. */
final class LossOfQuantities implements LintRule {
    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (OutputNode output : network.outputs()) {
            LossSpec loss = output.losses().get(0).spec();
            AnnotationDecl written = output.losses().get(0).annotation();
            String instead =
                    output.labels().orElseThrow().spec().kind() == LabelKind.MULTI_LABEL
                            ? "BinaryCrossentropy"
                            : "CategoricalCrossentropy";
            gradient(loss)
                    .ifPresent(
                            at ->
                                    findings.add(
                                            LOSS_OF_QUANTITIES,
                                            written.origin(),
                                            written.simpleName(),
                                            output.on(),
                                            Words.about(at / (1 - P)),
                                            instead));
        }
    }

    private static final double P = 0.01;

    /** The slope of the loss over the score of a sigmoid that gives P where 1 is true. */
    private static Optional<Double> gradient(LossSpec loss) {
        double slope = P * (1 - P);
        if (loss instanceof LossSpec.MeanSquaredErrorSpec) {
            return Optional.of(2 * (1 - P) * slope);
        }
        if (loss instanceof LossSpec.MeanAbsoluteErrorSpec) {
            return Optional.of(slope);
        }
        return loss instanceof LossSpec.HuberSpec huber
                ? Optional.of(Math.min(1 - P, huber.delta()) * slope)
                : Optional.empty();
    }
}
