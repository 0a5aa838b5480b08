package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;

import org.layerwright.processor.check.CheckedAugmentation.Step;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.LocalNames;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.Sampling;
import org.layerwright.processor.model.StepSpec.Kind;
import org.layerwright.processor.optimize.AugmentationPlan;
import org.layerwright.processor.optimize.AugmentationPlan.Stage;

import java.util.Map;

import javax.lang.model.element.Modifier;

/** Writes the pipeline class of an augmentation. */
public final class AugmentationEmitter {
    static final String SUFFIX = "Pipeline";

    /** The scope's methods that start a run of steps. */
    private static final Map<Kind, String> RUNS =
            Map.of(Kind.GEOMETRIC, "geometry", Kind.PIXELS, "pixels", Kind.MIXING, "mixing");

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
        Conditions conditions = Conditions.of(plan.augmentation(), names);
        boolean mixes = plan.stages().stream().anyMatch(stage -> stage.kind() == Kind.MIXING);
        for (Stage stage : plan.stages()) {
            Step last = stage.steps().get(stage.steps().size() - 1);
            String result = names.newName(last.name());
            code.add("// $L\n", comment(stage));
            code.add(
                    "$T $L =\n$>$>scope.$L($L)$>$>",
                    RuntimeTypes.OPERAND,
                    result,
                    RUNS.get(stage.kind()),
                    value);
            stage.steps().forEach(step -> code.add("\n$L", conditions.write(step)));
            code.add("\n$L;$<$<$<$<\n\n", end(stage));
            value = result;
        }
        return MethodSpec.methodBuilder("apply")
                .addJavadoc(
                        """
                        $L

                        @param images shape [batch, height, width, channels]
                        @return the same shape
                        """,
                        mixes
                                ? "Changes the images of a batch, and mixes them with each other."
                                : "Changes each image of a batch on its own.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.OPERAND)
                .addParameter(RuntimeTypes.AUGMENT_SCOPE, "scope")
                .addParameter(RuntimeTypes.OPERAND, "images")
                .addCode(code.build())
                .addStatement("return $L", value)
                .build();
    }

    private static String comment(Stage stage) {
        String names = stage.names();
        return stage.steps().size() == 1 || !stage.isGeometric()
                ? names
                : names + ": multiplied into one transform, the image is resampled once";
    }

    private static CodeBlock end(Stage stage) {
        return stage.isGeometric() ? resample(stage.sampling()) : CodeBlock.of(".result()");
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
