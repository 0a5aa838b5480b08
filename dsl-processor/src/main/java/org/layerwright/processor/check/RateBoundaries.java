package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NOT_RISING;
import static org.layerwright.processor.report.MessageId.VALUE_COUNT;

import org.layerwright.dsl.schedule.PiecewiseConstantDecay;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.report.Findings;

import java.util.List;

/** A rate that changes at boundaries has a value for each, and the boundaries are in order. */
final class RateBoundaries implements AnnotationRule {
    private static final String BOUNDARIES = "boundaries";
    private static final String VALUES = "values";

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        if (!annotation.is(PiecewiseConstantDecay.class)) {
            return;
        }
        List<Double> boundaries = annotation.reals(BOUNDARIES);
        if (boundaries.isEmpty()) {
            count(annotation, on, BOUNDARIES, "at least one", findings);
        } else if (annotation.list(VALUES).size() != boundaries.size()) {
            count(annotation, on, VALUES, "one for each boundary: " + boundaries.size(), findings);
        }
        List<Value> places = annotation.list(BOUNDARIES);
        for (int i = 1; i < boundaries.size(); i++) {
            if (boundaries.get(i) <= boundaries.get(i - 1)) {
                findings.add(
                        NOT_RISING,
                        places.get(i).origin(),
                        annotation.simpleName(),
                        on,
                        BOUNDARIES,
                        boundaries.get(i - 1),
                        boundaries.get(i));
            }
        }
    }

    private static void count(
            AnnotationDecl annotation, String on, String member, String wanted, Findings findings) {
        findings.add(
                VALUE_COUNT,
                annotation.origin(member),
                annotation.simpleName(),
                on,
                member,
                annotation.list(member).size(),
                wanted);
    }
}
