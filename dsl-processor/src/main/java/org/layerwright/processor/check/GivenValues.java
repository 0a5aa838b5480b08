package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NOT_GIVEN;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.report.Findings;

/**
 * What has no sensible default is given. Such members have a default all the same, NaN or 0,
 * because inside a block they may be bound to an attribute of it.
 */
final class GivenValues implements AnnotationRule {
    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        annotation
                .members()
                .forEach(
                        (member, value) -> {
                            if (isMissing(annotation, member, value)) {
                                findings.add(
                                        NOT_GIVEN,
                                        value.origin(),
                                        annotation.simpleName(),
                                        on,
                                        member);
                            }
                        });
    }

    /** Whether the default speaks, and says that there is none. */
    static boolean isMissing(AnnotationDecl annotation, String member, Value value) {
        boolean none =
                value.raw() instanceof Double number
                        ? number.isNaN()
                        : value.raw().equals(0) && PositiveNumbers.isJudged(annotation, member);
        return none && value.origin().equals(annotation.origin());
    }
}
