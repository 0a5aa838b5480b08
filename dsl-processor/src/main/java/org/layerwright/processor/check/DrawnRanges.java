package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.RANGE_REVERSED;
import static org.layerwright.processor.report.MessageId.VALUE_COUNT;

import org.layerwright.dsl.augment.AugMix;
import org.layerwright.dsl.augment.CutMix;
import org.layerwright.dsl.augment.RandAugment;
import org.layerwright.dsl.augment.RandomColorJitter;
import org.layerwright.dsl.augment.RandomContrast;
import org.layerwright.dsl.augment.RandomErasing;
import org.layerwright.dsl.augment.RandomGaussianBlur;
import org.layerwright.dsl.augment.RandomGaussianNoise;
import org.layerwright.dsl.augment.RandomHue;
import org.layerwright.dsl.augment.RandomPosterization;
import org.layerwright.dsl.augment.RandomResizedCrop;
import org.layerwright.dsl.augment.RandomSaturation;
import org.layerwright.dsl.augment.RandomSharpness;
import org.layerwright.dsl.augment.Solarization;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.report.Findings;

import java.lang.annotation.Annotation;
import java.util.List;

/** How many values say what is drawn from, where one value does not stand for both sides of 0. */
final class DrawnRanges implements AnnotationRule {
    private enum Form {
        UP_TO(1, 2, true, "one, f for 0 to f, or two: lower, upper"),
        UP_TO_OR_NONE(0, 2, true, "one, f for 0 to f, or two: lower, upper; or leave it out"),
        ABOUT_ONE(1, 2, false, "one, f for 1 - f to 1 + f, or two: down, up"),
        ABOUT_ONE_OR_NONE(
                0, 2, false, "one, f for 1 - f to 1 + f, or two: down, up; or leave it out"),
        BOUNDS(2, 2, true, "two: least, largest"),
        ONE_OR_BOUNDS(1, 2, true, "one, or two: least, most"),
        ONE_OR_NONE(0, 1, true, "one; or leave it out, for noise");

        private final int least;
        private final int most;
        private final boolean ascending;
        private final String words;

        Form(int least, int most, boolean ascending, String words) {
            this.least = least;
            this.most = most;
            this.ascending = ascending;
            this.words = words;
        }
    }

    private record Row(Class<? extends Annotation> annotation, String member, Form form) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row(AugMix.class, "factor", Form.UP_TO),
                    new Row(CutMix.class, "factor", Form.UP_TO),
                    new Row(RandAugment.class, "factor", Form.UP_TO),
                    new Row(RandomColorJitter.class, "contrast", Form.ABOUT_ONE_OR_NONE),
                    new Row(RandomColorJitter.class, "saturation", Form.UP_TO_OR_NONE),
                    new Row(RandomColorJitter.class, "hue", Form.UP_TO_OR_NONE),
                    new Row(RandomContrast.class, "value", Form.ABOUT_ONE),
                    new Row(RandomErasing.class, "scale", Form.BOUNDS),
                    new Row(RandomErasing.class, "fillValue", Form.ONE_OR_NONE),
                    new Row(RandomGaussianBlur.class, "sigma", Form.UP_TO),
                    new Row(RandomGaussianNoise.class, "stddev", Form.UP_TO),
                    new Row(RandomHue.class, "value", Form.UP_TO),
                    new Row(RandomPosterization.class, "value", Form.ONE_OR_BOUNDS),
                    new Row(RandomResizedCrop.class, "scale", Form.BOUNDS),
                    new Row(RandomResizedCrop.class, "ratio", Form.BOUNDS),
                    new Row(RandomSaturation.class, "value", Form.UP_TO),
                    new Row(RandomSharpness.class, "value", Form.UP_TO),
                    new Row(Solarization.class, "additionFactor", Form.UP_TO),
                    new Row(Solarization.class, "thresholdFactor", Form.UP_TO));

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        for (Row row : ROWS) {
            if (annotation.is(row.annotation)) {
                check(annotation, on, row, findings);
            }
        }
    }

    private static void check(AnnotationDecl annotation, String on, Row row, Findings findings) {
        List<Value> values = annotation.list(row.member);
        if (values.size() < row.form.least || values.size() > row.form.most) {
            findings.add(
                    VALUE_COUNT,
                    annotation.origin(row.member),
                    annotation.simpleName(),
                    on,
                    row.member,
                    values.size(),
                    row.form.words);
        } else if (values.size() == 2
                && row.form.ascending
                && number(values, 0) > number(values, 1)) {
            findings.add(
                    RANGE_REVERSED,
                    annotation.origin(row.member),
                    annotation.simpleName(),
                    on,
                    row.member,
                    values.get(0).raw(),
                    values.get(1).raw());
        }
    }

    private static double number(List<Value> values, int index) {
        return ((Number) values.get(index).raw()).doubleValue();
    }
}
