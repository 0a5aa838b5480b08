package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.Range;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.StepSpec.AugMixSpec;
import org.layerwright.processor.model.StepSpec.AutoContrastSpec;
import org.layerwright.processor.model.StepSpec.CenterCropSpec;
import org.layerwright.processor.model.StepSpec.CutMixSpec;
import org.layerwright.processor.model.StepSpec.EqualizationSpec;
import org.layerwright.processor.model.StepSpec.MixUpSpec;
import org.layerwright.processor.model.StepSpec.RandAugmentSpec;
import org.layerwright.processor.model.StepSpec.RandomBrightnessSpec;
import org.layerwright.processor.model.StepSpec.RandomColorJitterSpec;
import org.layerwright.processor.model.StepSpec.RandomContrastSpec;
import org.layerwright.processor.model.StepSpec.RandomCropSpec;
import org.layerwright.processor.model.StepSpec.RandomErasingSpec;
import org.layerwright.processor.model.StepSpec.RandomFlipSpec;
import org.layerwright.processor.model.StepSpec.RandomGaussianBlurSpec;
import org.layerwright.processor.model.StepSpec.RandomGaussianNoiseSpec;
import org.layerwright.processor.model.StepSpec.RandomGrayscaleSpec;
import org.layerwright.processor.model.StepSpec.RandomHueSpec;
import org.layerwright.processor.model.StepSpec.RandomPerspectiveSpec;
import org.layerwright.processor.model.StepSpec.RandomPosterizationSpec;
import org.layerwright.processor.model.StepSpec.RandomResizedCropSpec;
import org.layerwright.processor.model.StepSpec.RandomRotationSpec;
import org.layerwright.processor.model.StepSpec.RandomSaturationSpec;
import org.layerwright.processor.model.StepSpec.RandomSharpnessSpec;
import org.layerwright.processor.model.StepSpec.RandomShearSpec;
import org.layerwright.processor.model.StepSpec.RandomTranslationSpec;
import org.layerwright.processor.model.StepSpec.RandomZoomSpec;
import org.layerwright.processor.model.StepSpec.SolarizationSpec;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How each augmentation step is written: a call in a chain, or a few. */
final class StepEmitters {
    /** From the step's name to the call. */
    private static final SpecTable<StepSpec, Function<String, CodeBlock>> EMITTERS =
            new SpecTable<StepSpec, Function<String, CodeBlock>>()
                    .row(RandomFlipSpec.class, flip -> name -> flip(name, flip))
                    .row(RandomRotationSpec.class, s -> call("randomRotation", s.factor()))
                    .row(RandomZoomSpec.class, s -> call("randomZoom", ranges(s)))
                    .row(
                            RandomTranslationSpec.class,
                            s -> call("randomTranslation", s.height(), s.width()))
                    .row(RandomShearSpec.class, s -> call("randomShear", s.x(), s.y()))
                    .row(
                            RandomPerspectiveSpec.class,
                            s -> call("randomPerspective", Literals.real(s.scale())))
                    .row(
                            RandomCropSpec.class,
                            s -> call("randomCrop", s.height() + ", " + s.width()))
                    .row(
                            CenterCropSpec.class,
                            s -> call("centerCrop", s.height() + ", " + s.width()))
                    .row(
                            RandomResizedCropSpec.class,
                            s -> call("randomResizedCrop", s.scale(), s.ratio()))
                    .row(RandomBrightnessSpec.class, s -> call("randomBrightness", s.value()))
                    .row(RandomContrastSpec.class, s -> call("randomContrast", s.factor()))
                    .row(RandomSaturationSpec.class, s -> call("randomSaturation", s.value()))
                    .row(RandomHueSpec.class, s -> call("randomHue", s.value()))
                    .row(RandomGrayscaleSpec.class, s -> alone("grayscale"))
                    .row(RandomSharpnessSpec.class, s -> call("randomSharpness", s.value()))
                    .row(RandomColorJitterSpec.class, s -> name -> jitter(name, s))
                    .row(AutoContrastSpec.class, s -> alone("autoContrast"))
                    .row(EqualizationSpec.class, s -> alone("equalization"))
                    .row(
                            RandomPosterizationSpec.class,
                            s -> call("randomPosterization", s.least() + ", " + s.most()))
                    .row(
                            SolarizationSpec.class,
                            s -> call("solarization", s.addition(), s.threshold()))
                    .row(RandomErasingSpec.class, s -> call("randomErasing", patch(s)))
                    .row(
                            RandomGaussianNoiseSpec.class,
                            s -> call("randomGaussianNoise", s.stddev()))
                    .row(RandomGaussianBlurSpec.class, s -> call("randomGaussianBlur", blur(s)))
                    .row(RandAugmentSpec.class, s -> name -> randAugment(name, s))
                    .row(AugMixSpec.class, s -> name -> augMix(name, s))
                    .row(MixUpSpec.class, s -> call("mixUp", Literals.real(s.alpha())))
                    .row(CutMixSpec.class, s -> call("cutMix", s.factor()));

    private StepEmitters() {}

    static CodeBlock write(String name, StepSpec step) {
        return EMITTERS.write(step).apply(name);
    }

    private static CodeBlock flip(String name, RandomFlipSpec flip) {
        return CodeBlock.of(".randomFlip($S, $T.$L)", name, RuntimeTypes.FLIP_MODE, flip.mode());
    }

    private static Function<String, CodeBlock> call(String method, Range first, Range... more) {
        StringBuilder arguments = new StringBuilder(range(first));
        for (Range each : more) {
            arguments.append(", ").append(range(each));
        }
        return call(method, arguments.toString());
    }

    private static Function<String, CodeBlock> call(String method, String arguments) {
        return name -> CodeBlock.of(".$L($S, $L)", method, name, arguments);
    }

    /** What draws nothing needs no name. */
    private static Function<String, CodeBlock> alone(String method) {
        return name -> CodeBlock.of(".$L()", method);
    }

    private static String ranges(RandomZoomSpec zoom) {
        String height = range(zoom.height());
        return zoom.width().map(width -> height + ", " + range(width)).orElse(height);
    }

    private static String patch(RandomErasingSpec patch) {
        String scale = range(patch.scale());
        return patch.fillValue().map(value -> scale + ", " + Literals.real(value)).orElse(scale);
    }

    private static String blur(RandomGaussianBlurSpec blur) {
        return blur.rows() + ", " + blur.columns() + ", " + range(blur.sigma());
    }

    /** Each of the four under its own annotation's method. */
    private static CodeBlock jitter(String name, RandomColorJitterSpec jitter) {
        return Stream.of(jitter.brightness(), jitter.contrast(), jitter.saturation(), jitter.hue())
                .flatMap(Optional::stream)
                .map(spec -> write(name, spec))
                .collect(CodeBlock.joining("\n"));
    }

    private static CodeBlock randAugment(String name, RandAugmentSpec ops) {
        return CodeBlock.of(
                ".randAugment($S, $L, $L, $T.$L)",
                name,
                ops.numOps(),
                range(ops.factor()),
                RuntimeTypes.INTERPOLATION,
                ops.interpolation());
    }

    private static CodeBlock augMix(String name, AugMixSpec mix) {
        return CodeBlock.of(
                ".augMix($S, $L, $L, $L, $L, $L, $T.$L)",
                name,
                mix.numChains(),
                mix.chainDepth(),
                range(mix.factor()),
                Literals.real(mix.alpha()),
                mix.allOps(),
                RuntimeTypes.INTERPOLATION,
                mix.interpolation());
    }

    private static String range(Range range) {
        return Literals.real(range.lower()) + ", " + Literals.real(range.upper());
    }
}
