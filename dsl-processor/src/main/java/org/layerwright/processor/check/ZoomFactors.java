package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.OUT_OF_RANGE;

import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.report.Findings;

import java.util.List;

/** The picture's size is divided by 1 + factor, which must stay above 0. */
final class ZoomFactors implements AnnotationRule {
    private static final Interval BOUND =
            new Interval(
                    x -> x > -1 && x <= 1,
                    "above -1 and at most 1: the picture's size is divided by 1 + factor");

    /**
     * One value f stands for -f to f, so that 1 would mean -1 too. A negative one that would be in
     * bounds is told by {@link FactorRanges}.
     */
    static final Interval BOTH_SIDES =
            new Interval(
                    x -> x > -1 && x < 1,
                    "from 0 up to, not including, 1: one value f means -f to f, and the picture's size"
                            + " is divided by 1 + factor");

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        if (!annotation.is(RandomZoom.class)) {
            return;
        }
        for (String member : List.of("height", "width")) {
            List<Value> values = annotation.list(member);
            Interval interval = values.size() == 1 ? BOTH_SIDES : BOUND;
            for (Value value : values) {
                double factor = (Double) value.raw();
                if (!interval.has(factor)) {
                    findings.add(
                            OUT_OF_RANGE,
                            value.origin(),
                            annotation.simpleName(),
                            on,
                            member,
                            Interval.asSeen(factor),
                            interval.words());
                }
            }
        }
    }
}
