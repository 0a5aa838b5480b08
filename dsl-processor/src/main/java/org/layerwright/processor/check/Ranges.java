package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.OUT_OF_RANGE;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Output;
import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.report.Findings;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Numbers with bounds of their own, a row each. */
final class Ranges implements AnnotationRule {
    /** A member and its bounds. */
    record Row(Class<? extends Annotation> annotation, String member, Interval interval) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row(Input.class, "channels", Interval.GREY_OR_RGB),
                    new Row(Rescaling.class, "scale", Interval.FINITE),
                    new Row(Rescaling.class, "offset", Interval.FINITE),
                    new Row(BatchNormalization.class, "momentum", Interval.ZERO_TO_ONE),
                    new Row(BatchNormalization.class, "epsilon", Interval.ABOVE_ZERO),
                    new Row(Output.class, "weight", Interval.ABOVE_ZERO),
                    new Row(RandomRotation.class, "value", Interval.PART_OF_A_TURN),
                    new Row(RandomRotation.class, "fillValue", Interval.PIXEL),
                    new Row(RandomZoom.class, "fillValue", Interval.PIXEL));

    private static final List<Row> ALL =
            Stream.of(
                            ROWS,
                            AugmentRanges.ROWS,
                            LayerRanges.ROWS,
                            LossRanges.ROWS,
                            OptimizerRanges.ROWS,
                            WeightRanges.ROWS)
                    .flatMap(List::stream)
                    .toList();

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        for (Row row : ALL) {
            if (annotation.is(row.annotation)) {
                Value value = annotation.members().get(row.member);
                List<?> values =
                        value != null && value.raw() instanceof List<?> list
                                ? list
                                : List.of(Objects.requireNonNull(value));
                for (Object each : values) {
                    check(annotation, on, row, (Value) each, findings);
                }
            }
        }
    }

    private static void check(
            AnnotationDecl annotation, String on, Row row, Value value, Findings findings) {
        Number number = (Number) value.raw();
        // Whole numbers below 1 and what is missing have their own rules.
        boolean told =
                (number instanceof Integer whole && whole < 1)
                        || GivenValues.isMissing(annotation, row.member, value);
        if (!told && !row.interval.has(number.doubleValue())) {
            findings.add(
                    OUT_OF_RANGE,
                    value.origin(),
                    annotation.simpleName(),
                    on,
                    row.member,
                    number instanceof Double real ? Interval.asSeen(real) : number,
                    row.interval.words());
        }
    }
}
