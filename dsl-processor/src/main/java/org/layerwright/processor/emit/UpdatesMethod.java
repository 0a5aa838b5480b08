package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.OptimizerSpec;
import org.layerwright.processor.model.Training;
import org.layerwright.processor.model.UpdateSpec;
import org.layerwright.processor.model.UpdateSpec.ClipNorm;
import org.layerwright.processor.model.UpdateSpec.ClipValue;
import org.layerwright.processor.model.UpdateSpec.ExponentialMovingAverage;
import org.layerwright.processor.model.UpdateSpec.GlobalClipNorm;
import org.layerwright.processor.model.UpdateSpec.GradientAccumulation;
import org.layerwright.processor.model.Written;

import java.util.Optional;

/** Writes {@code updates}: what is done whatever the optimizer, if anything. */
final class UpdatesMethod {
    private static final SpecTable<UpdateSpec, CodeBlock> CALLS =
            new SpecTable<UpdateSpec, CodeBlock>()
                    .row(ClipNorm.class, spec -> clipping("byNorm", spec))
                    .row(ClipValue.class, spec -> clipping("byValue", spec))
                    .row(GlobalClipNorm.class, spec -> clipping("byGlobalNorm", spec))
                    .row(
                            GradientAccumulation.class,
                            spec -> CodeBlock.of(".accumulation($L)", spec.steps()))
                    .row(
                            ExponentialMovingAverage.class,
                            spec ->
                                    CodeBlock.of(
                                            ".average(new $T($L, $L))",
                                            RuntimeTypes.MOVING_AVERAGE,
                                            Literals.real(spec.momentum()),
                                            spec.overwriteFrequency()));

    private UpdatesMethod() {}

    static Optional<MethodSpec> of(Training training) {
        CodeBlock.Builder calls = CodeBlock.builder();
        if (training.optimizer().weightDecay() > 0) {
            calls.add("\n$L", weightDecay(training.optimizer()));
        }
        training.updates().stream()
                .map(Written::spec)
                .forEach(update -> calls.add("\n$L", write(update)));
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        DefinitionClass.override("updates", RuntimeTypes.UPDATE_OPTIONS)
                                .addStatement(
                                        "return $T.plain()$L",
                                        RuntimeTypes.UPDATE_OPTIONS,
                                        calls.build())
                                .build());
    }

    static CodeBlock write(UpdateSpec update) {
        return CALLS.write(update);
    }

    private static CodeBlock clipping(String factory, UpdateSpec.Clipping spec) {
        return CodeBlock.of(
                ".clipping($T.$L($L))",
                RuntimeTypes.CLIPPING,
                factory,
                Literals.real(spec.value()));
    }

    private static CodeBlock weightDecay(OptimizerSpec optimizer) {
        CodeBlock.Builder call =
                CodeBlock.builder().add(".weightDecay($L", Literals.real(optimizer.weightDecay()));
        optimizer.withoutDecay().forEach(name -> call.add(", $S", name));
        return call.add(")").build();
    }
}
