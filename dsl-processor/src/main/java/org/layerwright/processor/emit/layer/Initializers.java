package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.weight.InitializerSpec;

/** How each initializer is written. */
final class Initializers {
    private static final SpecTable<InitializerSpec, String> CALLS =
            new SpecTable<InitializerSpec, String>()
                    .row(InitializerSpec.GlorotUniform.class, spec -> "glorotUniform()")
                    .row(InitializerSpec.Ones.class, spec -> "ones()")
                    .row(InitializerSpec.Zeros.class, spec -> "zeros()");

    private Initializers() {}

    static CodeBlock call(InitializerSpec initializer) {
        return CodeBlock.of("$T.$L", RuntimeTypes.INITIALIZER, CALLS.write(initializer));
    }
}
