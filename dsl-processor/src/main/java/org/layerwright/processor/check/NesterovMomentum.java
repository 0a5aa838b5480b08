package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NESTEROV;

import org.layerwright.dsl.optimizer.Sgd;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

/** Nesterov's step needs a momentum to look along. */
final class NesterovMomentum implements AnnotationRule {
    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        if (annotation.is(Sgd.class)
                && annotation.bool("nesterov")
                && annotation.real("momentum") == 0) {
            findings.add(NESTEROV, annotation.origin("nesterov"), on);
        }
    }
}
