package org.layerwright.processor.decl;

import org.layerwright.processor.report.Origin;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An annotation member's value as written or defaulted.
 *
 * @param raw an {@link Integer}, {@link Double}, {@link Boolean}, {@link String} (also the name of
 *     an enum constant), {@link TypeRef}, {@link AnnotationDecl} or a list of {@link Value}s
 * @param type its declared type: {@code int}, {@code double[]}, or a qualified name
 * @param origin the value in the source, or the annotation where the default speaks
 */
public record Value(Object raw, String type, Origin origin) {

    /** The same with each place changed. */
    Value placed(UnaryOperator<Origin> place) {
        return new Value(placed(raw, place), type, place.apply(origin));
    }

    private static Object placed(Object raw, UnaryOperator<Origin> place) {
        if (raw instanceof AnnotationDecl nested) {
            return nested.placed(place);
        }
        return raw instanceof List<?> values
                ? values.stream().map(value -> ((Value) value).placed(place)).toList()
                : raw;
    }
}
