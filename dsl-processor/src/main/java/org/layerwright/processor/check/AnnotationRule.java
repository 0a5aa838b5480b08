package org.layerwright.processor.check;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

/** A rule about the values of one annotation, wherever it stands. */
@FunctionalInterface
interface AnnotationRule {
    /**
     * Judges an annotation.
     *
     * @param on the name of the type or method it stands on
     */
    void check(AnnotationDecl annotation, String on, Findings findings);
}
