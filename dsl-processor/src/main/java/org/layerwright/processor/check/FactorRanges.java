package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.RANGE_FORM;
import static org.layerwright.processor.report.MessageId.RANGE_NEGATIVE;
import static org.layerwright.processor.report.MessageId.RANGE_REVERSED;

import org.layerwright.dsl.augment.RandomBrightness;
import org.layerwright.dsl.augment.RandomColorJitter;
import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomShear;
import org.layerwright.dsl.augment.RandomTranslation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Random factors are written as one bound for both sides, or as lower and upper. A negative bound
 * for both sides would mean the same as the positive one, which nobody who writes it means.
 */
final class FactorRanges implements AnnotationRule {
    private record Factors(List<String> members, Interval alone) {}

    private static final Map<String, Factors> FACTORS =
            Map.of(
                    RandomRotation.class.getName(),
                    new Factors(List.of("value"), Interval.PART_OF_A_TURN),
                    RandomZoom.class.getName(),
                    new Factors(List.of("height", "width"), ZoomFactors.BOTH_SIDES),
                    RandomTranslation.class.getName(),
                    new Factors(List.of("height", "width"), Interval.PART),
                    RandomShear.class.getName(),
                    new Factors(List.of("x", "y"), Interval.ZERO_TO_ONE),
                    RandomBrightness.class.getName(),
                    new Factors(List.of("value"), Interval.PART),
                    RandomColorJitter.class.getName(),
                    new Factors(List.of("brightness"), Interval.PART));

    /** Members that may be left out. */
    private static final Set<String> OPTIONAL =
            Set.of("RandomZoom.width", "RandomColorJitter.brightness");

    private static final Factors NONE = new Factors(List.of(), Interval.FINITE);

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        Factors factors = FACTORS.getOrDefault(annotation.type(), NONE);
        for (String member : factors.members) {
            List<Double> values = annotation.reals(member);
            boolean leftOut =
                    values.isEmpty() && OPTIONAL.contains(annotation.simpleName() + "." + member);
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
            } else if (values.size() == 1
                    && values.get(0) < 0
                    && factors.alone.has(values.get(0))) {
                findings.add(
                        RANGE_NEGATIVE,
                        annotation.list(member).get(0).origin(),
                        annotation.simpleName(),
                        on,
                        member,
                        values.get(0),
                        -values.get(0));
            }
        }
    }
}
