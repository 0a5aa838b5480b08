package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.RATE;

import org.layerwright.dsl.weight.MinMaxNorm;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.report.Findings;

/** Something must be left after dropping. */
final class DropRate implements AnnotationRule {
    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        Value value = annotation.members().get("rate");
        if (value != null
                && !annotation.is(MinMaxNorm.class)
                && !GivenValues.isMissing(annotation, "rate", value)) {
            double rate = annotation.real("rate");
            if (!Interval.ZERO_TO_BELOW_ONE.has(rate)) {
                findings.add(
                        RATE,
                        annotation.origin("rate"),
                        annotation.simpleName(),
                        on,
                        Interval.asSeen(rate));
            }
        }
    }
}
