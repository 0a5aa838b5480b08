package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.RATE;

import org.layerwright.dsl.weight.MinMaxNorm;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

/** Something must be left after dropping. */
final class DropRate implements AnnotationRule {
    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        if (annotation.has("rate") && !annotation.is(MinMaxNorm.class)) {
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
