package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.RANGE_FORM;
import static org.layerwright.processor.report.MessageId.RANGE_REVERSED;

import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Random factors are written as one bound for both sides, or as lower and upper. */
final class FactorRanges implements AnnotationRule {
    private static final Map<String, Set<String>> FACTORS =
            Map.of(
                    RandomRotation.class.getName(), Set.of("value"),
                    RandomZoom.class.getName(), Set.of("height", "width"));

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        for (String member : FACTORS.getOrDefault(annotation.type(), Set.of())) {
            List<Double> values = annotation.reals(member);
            boolean leftOut = values.isEmpty() && member.equals("width");
            if (!leftOut && (values.isEmpty() || values.size() > 2)) {
                findings.add(
                        RANGE_FORM,
                        annotation.origin(member),
                        annotation.simpleName(),
                        on,
                        member,
                        values.size());
            } else if (values.size() == 2 && values.get(0) > values.get(1)) {
                findings.add(
                        RANGE_REVERSED,
                        annotation.origin(member),
                        annotation.simpleName(),
                        on,
                        member,
                        values.get(0),
                        values.get(1));
            }
        }
    }
}
