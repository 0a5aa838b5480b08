package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.STRIDES_AND_DILATION;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

/** Keras, too, lets a kernel have either steps or gaps. */
final class StridesOrDilation implements AnnotationRule {
    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        if (annotation.has("dilationRate")
                && isMore(annotation, "dilationRate")
                && isMore(annotation, "strides")) {
            findings.add(
                    STRIDES_AND_DILATION,
                    annotation.origin("dilationRate"),
                    annotation.simpleName(),
                    on);
        }
    }

    private static boolean isMore(AnnotationDecl annotation, String member) {
        return annotation.integers(member).stream().anyMatch(value -> value > 1);
    }
}
