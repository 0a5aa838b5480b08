package org.layerwright.processor.model;

import org.layerwright.dsl.augment.AugMix;
import org.layerwright.dsl.augment.AutoContrast;
import org.layerwright.dsl.augment.CenterCrop;
import org.layerwright.dsl.augment.CutMix;
import org.layerwright.dsl.augment.Equalization;
import org.layerwright.dsl.augment.FillMode;
import org.layerwright.dsl.augment.FlipMode;
import org.layerwright.dsl.augment.Interpolation;
import org.layerwright.dsl.augment.MixUp;
import org.layerwright.dsl.augment.RandAugment;
import org.layerwright.dsl.augment.RandomBrightness;
import org.layerwright.dsl.augment.RandomColorJitter;
import org.layerwright.dsl.augment.RandomContrast;
import org.layerwright.dsl.augment.RandomCrop;
import org.layerwright.dsl.augment.RandomErasing;
import org.layerwright.dsl.augment.RandomFlip;
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
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;

import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which annotation stands for which step. */
final class StepCatalog {
    private final Map<Class<? extends Annotation>, Function<AnnotationDecl, StepSpec>> rows =
            new LinkedHashMap<>();

    static final Catalog<StepSpec> STEPS =
            new StepCatalog()
                    .row(AugMix.class, StepCatalog::augMix)
                    .row(AutoContrast.class, a -> new StepSpec.AutoContrastSpec())
                    .row(
                            CenterCrop.class,
                            a ->
                                    new StepSpec.CenterCropSpec(
                                            a.integer("height"), a.integer("width"), within(a)))
                    .row(CutMix.class, a -> new StepSpec.CutMixSpec(Range.upTo(a.reals("factor"))))
                    .row(Equalization.class, a -> new StepSpec.EqualizationSpec())
                    .row(MixUp.class, a -> new StepSpec.MixUpSpec(a.real("alpha")))
                    .row(
                            RandAugment.class,
                            a ->
                                    new StepSpec.RandAugmentSpec(
                                            a.integer("numOps"),
                                            Range.upTo(a.reals("factor")),
                                            a.constant("interpolation", Interpolation.class)))
                    .row(RandomBrightness.class, a -> brightness(a.reals("value")))
                    .row(RandomColorJitter.class, StepCatalog::jitter)
                    .row(RandomContrast.class, a -> contrast(a.reals("value")))
                    .row(
                            RandomCrop.class,
                            a ->
                                    new StepSpec.RandomCropSpec(
                                            a.integer("height"), a.integer("width"), within(a)))
                    .row(
                            RandomErasing.class,
                            a ->
                                    new StepSpec.RandomErasingSpec(
                                            Range.upTo(a.reals("scale")),
                                            a.reals("fillValue").stream().findFirst()))
                    .row(
                            RandomFlip.class,
                            a -> new StepSpec.RandomFlipSpec(a.constant("value", FlipMode.class)))
                    .row(RandomGaussianBlur.class, StepCatalog::blur)
                    .row(
                            RandomGaussianNoise.class,
                            a ->
                                    new StepSpec.RandomGaussianNoiseSpec(
                                            Range.upTo(a.reals("stddev"))))
                    .row(RandomGrayscale.class, a -> new StepSpec.RandomGrayscaleSpec())
                    .row(RandomHue.class, a -> hue(a.reals("value")))
                    .row(
                            RandomPerspective.class,
                            a ->
                                    new StepSpec.RandomPerspectiveSpec(
                                            a.real("scale"), Sampling.of(a)))
                    .row(RandomPosterization.class, StepCatalog::posterization)
                    .row(
                            RandomResizedCrop.class,
                            a ->
                                    new StepSpec.RandomResizedCropSpec(
                                            Range.upTo(a.reals("scale")),
                                            Range.upTo(a.reals("ratio")),
                                            within(a)))
                    .row(
                            RandomRotation.class,
                            a ->
                                    new StepSpec.RandomRotationSpec(
                                            Range.of(a.reals("value")), Sampling.of(a)))
                    .row(RandomSaturation.class, a -> saturation(a.reals("value")))
                    .row(
                            RandomSharpness.class,
                            a -> new StepSpec.RandomSharpnessSpec(Range.upTo(a.reals("value"))))
                    .row(
                            RandomShear.class,
                            a ->
                                    new StepSpec.RandomShearSpec(
                                            Range.of(a.reals("x")),
                                            Range.of(a.reals("y")),
                                            Sampling.of(a)))
                    .row(
                            RandomTranslation.class,
                            a ->
                                    new StepSpec.RandomTranslationSpec(
                                            Range.of(a.reals("height")),
                                            Range.of(a.reals("width")),
                                            Sampling.of(a)))
                    .row(
                            RandomZoom.class,
                            a ->
                                    new StepSpec.RandomZoomSpec(
                                            Range.of(a.reals("height")),
                                            given(a.reals("width")).map(Range::of),
                                            Sampling.of(a)))
                    .row(
                            Solarization.class,
                            a ->
                                    new StepSpec.SolarizationSpec(
                                            Range.upTo(a.reals("additionFactor")),
                                            Range.upTo(a.reals("thresholdFactor"))))
                    .catalog();

    private StepCatalog() {}

    private StepCatalog row(
            Class<? extends Annotation> annotation, Function<AnnotationDecl, StepSpec> read) {
        rows.put(annotation, read);
        return this;
    }

    private Catalog<StepSpec> catalog() {
        return new Catalog<>(rows);
    }

    /** A window lies inside the image: what is outside matters by half a pixel at most. */
    private static Sampling within(AnnotationDecl written) {
        return new Sampling(
                FillMode.REFLECT, written.constant("interpolation", Interpolation.class), 0);
    }

    private static Optional<List<Double>> given(List<Double> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static StepSpec.RandomBrightnessSpec brightness(List<Double> values) {
        return new StepSpec.RandomBrightnessSpec(Range.of(values));
    }

    private static StepSpec.RandomContrastSpec contrast(List<Double> values) {
        return new StepSpec.RandomContrastSpec(Range.aboutOne(values));
    }

    private static StepSpec.RandomSaturationSpec saturation(List<Double> values) {
        return new StepSpec.RandomSaturationSpec(Range.upTo(values));
    }

    private static StepSpec.RandomHueSpec hue(List<Double> values) {
        return new StepSpec.RandomHueSpec(Range.upTo(values));
    }

    private static StepSpec jitter(AnnotationDecl written) {
        return new StepSpec.RandomColorJitterSpec(
                given(written.reals("brightness")).map(StepCatalog::brightness),
                given(written.reals("contrast")).map(StepCatalog::contrast),
                given(written.reals("saturation")).map(StepCatalog::saturation),
                given(written.reals("hue")).map(StepCatalog::hue));
    }

    private static StepSpec augMix(AnnotationDecl written) {
        return new StepSpec.AugMixSpec(
                written.integer("numChains"),
                written.integer("chainDepth"),
                Range.upTo(written.reals("factor")),
                written.real("alpha"),
                written.bool("allOps"),
                written.constant("interpolation", Interpolation.class));
    }

    private static StepSpec posterization(AnnotationDecl written) {
        List<Integer> bits = written.integers("value");
        return bits.isEmpty()
                ? new StepSpec.RandomPosterizationSpec(8, 8)
                : new StepSpec.RandomPosterizationSpec(bits.get(0), bits.get(bits.size() - 1));
    }

    private static StepSpec blur(AnnotationDecl written) {
        List<Integer> sizes = written.integers("kernelSize");
        int rows = sizes.isEmpty() ? 1 : sizes.get(0);
        int columns = sizes.isEmpty() ? 1 : sizes.get(sizes.size() - 1);
        return new StepSpec.RandomGaussianBlurSpec(
                rows, columns, Range.upTo(written.reals("sigma")));
    }
}
