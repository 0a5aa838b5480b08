package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NOT_POSITIVE;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.report.Findings;

import java.util.List;
import java.util.Set;

/**
 * Whole numbers of the language are counts or sizes: there is no such thing as none of them. Except
 * for those that say where something is, and those whose layer gives -1 a meaning.
 */
final class PositiveNumbers implements AnnotationRule {
    /** Theirs may be left out, and have rules of their own. */
    private static final Set<String> OTHERS = Set.of(Input.class.getName(), Labels.class.getName());

    private static final Set<String> PLACES = Set.of("axes", "axis", "index");

    /** Members that may be 0. */
    private static final Set<String> FROM_ZERO =
            Set.of("cropping", "outputPadding", "overwriteFrequency", "padding");

    /** Judged with the shapes. */
    private static final Set<String> WITH_MEANING =
            Set.of(
                    "Dropout.noiseShape",
                    "GroupNormalization.groups",
                    "MultiHeadAttention.valueDim",
                    "Permute.dims",
                    "Reshape.targetShape");

    /** Whether there are bounds here for a member that is a whole number. */
    static boolean isJudged(AnnotationDecl annotation, String member) {
        return !OTHERS.contains(annotation.type())
                && !annotation.isOwnWord()
                && !FROM_ZERO.contains(member)
                && !PLACES.contains(member)
                && !WITH_MEANING.contains(annotation.simpleName() + "." + member);
    }

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        if (OTHERS.contains(annotation.type())) {
            return;
        }
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
        if (value.raw() instanceof Integer number
                && number < least
                && !GivenValues.isMissing(annotation, member, value)
                && !PLACES.contains(member)
                && !WITH_MEANING.contains(annotation.simpleName() + "." + member)) {
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
