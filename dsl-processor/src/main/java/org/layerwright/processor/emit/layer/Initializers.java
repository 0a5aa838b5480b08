package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.weight.InitializerSpec;

/** How each initializer is written. */
final class Initializers {
    private static final SpecTable<InitializerSpec, CodeBlock> CALLS =
            new SpecTable<InitializerSpec, CodeBlock>()
                    .row(InitializerSpec.Constant.class, spec -> call("constant", spec.value()))
                    .row(InitializerSpec.GlorotNormal.class, spec -> call("glorotNormal"))
                    .row(InitializerSpec.GlorotUniform.class, spec -> call("glorotUniform"))
                    .row(InitializerSpec.HeNormal.class, spec -> call("heNormal"))
                    .row(InitializerSpec.HeUniform.class, spec -> call("heUniform"))
                    .row(InitializerSpec.Identity.class, spec -> call("identity", spec.gain()))
                    .row(InitializerSpec.LecunNormal.class, spec -> call("lecunNormal"))
                    .row(InitializerSpec.LecunUniform.class, spec -> call("lecunUniform"))
                    .row(InitializerSpec.Ones.class, spec -> call("ones"))
                    .row(InitializerSpec.Orthogonal.class, spec -> call("orthogonal", spec.gain()))
                    .row(
                            InitializerSpec.RandomNormal.class,
                            spec -> call("randomNormal", spec.mean(), spec.stddev()))
                    .row(
                            InitializerSpec.RandomUniform.class,
                            spec -> call("randomUniform", spec.minval(), spec.maxval()))
                    .row(
                            InitializerSpec.TruncatedNormal.class,
                            spec -> call("truncatedNormal", spec.mean(), spec.stddev()))
                    .row(InitializerSpec.VarianceScaling.class, Initializers::varianceScaling)
                    .row(InitializerSpec.Zeros.class, spec -> call("zeros"));

    private Initializers() {}

    static CodeBlock call(InitializerSpec initializer) {
        return CALLS.write(initializer);
    }

    private static CodeBlock call(String factory, double... numbers) {
        return CodeBlock.of(
                "$T.$L($L)", RuntimeTypes.INITIALIZER, factory, Literals.reals(numbers));
    }

    private static CodeBlock varianceScaling(InitializerSpec.VarianceScaling spec) {
        return CodeBlock.of(
                "$T.varianceScaling(\n$>$>$L, $T.$L, $T.$L)$<$<",
                RuntimeTypes.INITIALIZER,
                Literals.real(spec.scale()),
                RuntimeTypes.FAN_MODE,
                spec.mode(),
                RuntimeTypes.DISTRIBUTION,
                spec.distribution());
    }
}
