package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;

import org.layerwright.processor.check.CheckedAugmentation.Step;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.model.Range;
import org.layerwright.processor.model.Sampling;
import org.layerwright.processor.model.StepSpec.RandomFlipSpec;
import org.layerwright.processor.model.StepSpec.RandomRotationSpec;
import org.layerwright.processor.model.StepSpec.RandomZoomSpec;
import org.layerwright.processor.optimize.AugmentationPlan;
import org.layerwright.processor.optimize.AugmentationPlan.Stage;

import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

/** Writes the pipeline class of an augmentation. */
public final class AugmentationEmitter {
    static final String SUFFIX = "Pipeline";

    private AugmentationEmitter() {}

    public static JavaFile emit(AugmentationPlan plan) {
        InterfaceDecl decl = plan.augmentation().decl();
        TypeSpec type =
                TypeSpec.classBuilder(
                                GeneratedSource.named(decl.packageName(), decl.name(), SUFFIX))
                        .addJavadoc(
                                "The augmentation declared by {@link $T}.\n",
                                GeneratedSource.source(decl))
                        .addAnnotation(GeneratedSource.generatedAnnotation())
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addMethod(
                                MethodSpec.constructorBuilder()
                                        .addModifiers(Modifier.PRIVATE)
                                        .build())
                        .addMethod(apply(plan))
                        .build();
        return GeneratedSource.file(decl, type);
    }

    private static MethodSpec apply(AugmentationPlan plan) {
        CodeBlock.Builder code = CodeBlock.builder();
        String value = "images";
        NameAllocator names = LocalNames.allocator("scope", value);
        for (Stage stage : plan.stages()) {
            Step last = stage.steps().get(stage.steps().size() - 1);
            String result = names.newName(last.name());
            code.add("// $L\n", comment(stage));
            code.add("$T $L =\n$>$>scope.geometry($L)$>$>", RuntimeTypes.OPERAND, result, value);
            stage.steps().forEach(step -> code.add("\n$L", step(step)));
            code.add("\n$L;$<$<$<$<\n\n", resample(stage.sampling()));
            value = result;
        }
        return MethodSpec.methodBuilder("apply")
                .addJavadoc(
                        "Changes each image of a batch on its own.\n\n"
                                + "@param images shape [batch, height, width, channels]\n"
                                + "@return the same shape\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.OPERAND)
                .addParameter(RuntimeTypes.AUGMENT_SCOPE, "scope")
                .addParameter(RuntimeTypes.OPERAND, "images")
                .addCode(code.build())
                .addStatement("return $L", value)
                .build();
    }

    private static String comment(Stage stage) {
        String names = stage.steps().stream().map(Step::name).collect(Collectors.joining(", "));
        return stage.steps().size() == 1
                ? names
                : names + ": multiplied into one transform, the image is resampled once";
    }

    private static CodeBlock step(Step step) {
        if (step.spec() instanceof RandomFlipSpec flip) {
            return CodeBlock.of(
                    ".randomFlip($S, $T.$L)", step.name(), RuntimeTypes.FLIP_MODE, flip.mode());
        }
        if (step.spec() instanceof RandomRotationSpec rotation) {
            return CodeBlock.of(".randomRotation($S, $L)", step.name(), range(rotation.factor()));
        }
        RandomZoomSpec zoom = (RandomZoomSpec) step.spec();
        CodeBlock height = CodeBlock.of("$S, $L", step.name(), range(zoom.height()));
        return zoom.width()
                .map(width -> CodeBlock.of(".randomZoom($L, $L)", height, range(width)))
                .orElseGet(() -> CodeBlock.of(".randomZoom($L)", height));
    }

    private static String range(Range range) {
        return Literals.real(range.lower()) + ", " + Literals.real(range.upper());
    }

    private static CodeBlock resample(Sampling sampling) {
        return CodeBlock.of(
                ".resample($T.$L, $T.$L, $L)",
                RuntimeTypes.FILL_MODE,
                sampling.fillMode(),
                RuntimeTypes.INTERPOLATION,
                sampling.interpolation(),
                Literals.real(sampling.fillValue()));
    }
}
