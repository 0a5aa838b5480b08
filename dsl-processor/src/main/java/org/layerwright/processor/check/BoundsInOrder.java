package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.BOUNDS_REVERSED;

import org.layerwright.dsl.weight.MinMaxNorm;
import org.layerwright.dsl.weight.RandomUniform;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

import java.lang.annotation.Annotation;
import java.util.List;

/** Of two members that are bounds, the lower is not above the upper. */
final class BoundsInOrder implements AnnotationRule {
    private record Row(Class<? extends Annotation> annotation, String lower, String upper) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row(MinMaxNorm.class, "minValue", "maxValue"),
                    new Row(RandomUniform.class, "minval", "maxval"));

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        for (Row row : ROWS) {
            if (annotation.is(row.annotation)
                    && annotation.real(row.lower) > annotation.real(row.upper)) {
                findings.add(
                        BOUNDS_REVERSED,
                        annotation.origin(row.lower),
                        annotation.simpleName(),
                        on,
                        row.lower,
                        annotation.real(row.lower),
                        row.upper,
                        annotation.real(row.upper));
            }
        }
    }
}
