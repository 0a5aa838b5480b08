package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NOT_POSITIVE;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.report.Findings;

import java.util.List;
import java.util.Set;

/**
 * All whole numbers of the language are counts or sizes: there is no such thing as none of them,
 * but for what may be left out.
 */
final class PositiveNumbers implements AnnotationRule {
    /** Members that may be 0. */
    private static final Set<String> FROM_ZERO = Set.of("cropping", "outputPadding", "padding");

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        annotation
                .members()
                .forEach(
                        (member, value) -> {
                            List<?> values =
                                    value.raw() instanceof List<?> list ? list : List.of(value);
                            for (Object each : values) {
                                check(annotation, on, member, (Value) each, findings);
                            }
                        });
    }

    private static void check(
            AnnotationDecl annotation, String on, String member, Value value, Findings findings) {
        int least = FROM_ZERO.contains(member) ? 0 : 1;
        if (value.raw() instanceof Integer number && number < least) {
            findings.add(
                    NOT_POSITIVE,
                    value.origin(),
                    annotation.simpleName(),
                    on,
                    member,
                    number,
                    least);
        }
    }
}
