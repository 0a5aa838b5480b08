package org.layerwright.processor.check;

import org.layerwright.dsl.augment.AugMix;
import org.layerwright.dsl.augment.AutoContrast;
import org.layerwright.dsl.augment.CenterCrop;
import org.layerwright.dsl.augment.CutMix;
import org.layerwright.dsl.augment.Equalization;
import org.layerwright.dsl.augment.MixUp;
import org.layerwright.dsl.augment.RandAugment;
import org.layerwright.dsl.augment.RandomBrightness;
import org.layerwright.dsl.augment.RandomColorJitter;
import org.layerwright.dsl.augment.RandomContrast;
import org.layerwright.dsl.augment.RandomCrop;
import org.layerwright.dsl.augment.RandomErasing;
import org.layerwright.dsl.augment.RandomGaussianBlur;
import org.layerwright.dsl.augment.RandomGaussianNoise;
import org.layerwright.dsl.augment.RandomGrayscale;
import org.layerwright.dsl.augment.RandomHue;
import org.layerwright.dsl.augment.RandomPerspective;
import org.layerwright.dsl.augment.RandomPosterization;
import org.layerwright.dsl.augment.RandomResizedCrop;
import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomSaturation;
import org.layerwright.dsl.augment.RandomSharpness;
import org.layerwright.dsl.augment.RandomShear;
import org.layerwright.dsl.augment.RandomTranslation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.dsl.augment.Solarization;
import org.layerwright.processor.check.Ranges.Row;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@link Ranges} about augmentation. */
final class AugmentRanges {
    private static final Interval SHARE =
            new Interval(x -> x > 0 && x <= 1, "above 0 and at most 1");
    private static final Interval CORNERS =
            new Interval(
                    x -> x >= 0 && x < 0.5,
                    "from 0 up to, not including, 0.5: from there on corners could change sides");
    private static final Interval BITS = new Interval(x -> x >= 1 && x <= 8, "from 1 to 8 bits");
    private static final Interval ODD =
            new Interval(x -> x % 2 == 1, "odd, so that there is a pixel in the middle");

    private static final Interval CONCENTRATION =
            new Interval(x -> x > 0 && x <= 100, "above 0 and at most 100");
    private static final Interval FEW =
            new Interval(x -> x >= 1 && x <= 16, "from 1 to 16: each takes time");

    private static final List<Row> VALUES =
            List.of(
                    new Row(AugMix.class, "alpha", CONCENTRATION),
                    new Row(AugMix.class, "chainDepth", FEW),
                    new Row(AugMix.class, "factor", Interval.ZERO_TO_ONE),
                    new Row(AugMix.class, "numChains", FEW),
                    new Row(CutMix.class, "factor", Interval.ZERO_TO_ONE),
                    new Row(MixUp.class, "alpha", CONCENTRATION),
                    new Row(RandAugment.class, "factor", Interval.ZERO_TO_ONE),
                    new Row(RandAugment.class, "numOps", FEW),
                    new Row(RandomTranslation.class, "height", Interval.PART),
                    new Row(RandomTranslation.class, "width", Interval.PART),
                    new Row(RandomTranslation.class, "fillValue", Interval.PIXEL),
                    new Row(RandomShear.class, "x", Interval.ZERO_TO_ONE),
                    new Row(RandomShear.class, "y", Interval.ZERO_TO_ONE),
                    new Row(RandomShear.class, "fillValue", Interval.PIXEL),
                    new Row(RandomPerspective.class, "scale", CORNERS),
                    new Row(RandomPerspective.class, "fillValue", Interval.PIXEL),
                    new Row(RandomResizedCrop.class, "scale", SHARE),
                    new Row(RandomResizedCrop.class, "ratio", Interval.ABOVE_ZERO),
                    new Row(RandomBrightness.class, "value", Interval.PART),
                    new Row(RandomContrast.class, "value", Interval.ZERO_TO_ONE),
                    new Row(RandomSaturation.class, "value", Interval.ZERO_TO_ONE),
                    new Row(RandomHue.class, "value", Interval.ZERO_TO_ONE),
                    new Row(RandomSharpness.class, "value", Interval.ZERO_TO_ONE),
                    new Row(RandomColorJitter.class, "brightness", Interval.PART),
                    new Row(RandomColorJitter.class, "contrast", Interval.ZERO_TO_ONE),
                    new Row(RandomColorJitter.class, "saturation", Interval.ZERO_TO_ONE),
                    new Row(RandomColorJitter.class, "hue", Interval.ZERO_TO_ONE),
                    new Row(RandomPosterization.class, "value", BITS),
                    new Row(Solarization.class, "additionFactor", Interval.ZERO_TO_ONE),
                    new Row(Solarization.class, "thresholdFactor", Interval.ZERO_TO_ONE),
                    new Row(RandomErasing.class, "scale", SHARE),
                    new Row(RandomErasing.class, "fillValue", Interval.PIXEL),
                    new Row(RandomGaussianNoise.class, "stddev", Interval.PIXEL),
                    new Row(RandomGaussianBlur.class, "kernelSize", ODD),
                    new Row(RandomGaussianBlur.class, "sigma", Interval.NOT_NEGATIVE));

    private static final List<Class<? extends Annotation>> WITH_PROBABILITY =
            List.of(
                    AugMix.class,
                    AutoContrast.class,
                    CenterCrop.class,
                    CutMix.class,
                    Equalization.class,
                    MixUp.class,
                    RandAugment.class,
                    RandomBrightness.class,
                    RandomColorJitter.class,
                    RandomContrast.class,
                    RandomCrop.class,
                    RandomErasing.class,
                    RandomGaussianBlur.class,
                    RandomGaussianNoise.class,
                    RandomGrayscale.class,
                    RandomHue.class,
                    RandomPerspective.class,
                    RandomPosterization.class,
                    RandomResizedCrop.class,
                    RandomRotation.class,
                    RandomSaturation.class,
                    RandomSharpness.class,
                    RandomShear.class,
                    RandomTranslation.class,
                    RandomZoom.class,
                    Solarization.class);

    static final List<Row> ROWS =
            Stream.concat(
                            VALUES.stream(),
                            WITH_PROBABILITY.stream()
                                    .map(type -> new Row(type, "probability", SHARE)))
                    .toList();

    private AugmentRanges() {}
}
