package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.dsl.layer.Initializer;

import java.util.Map;

/** How each initializer is written. */
final class Initializers {
    private static final Map<Initializer, String> CALLS =
            Map.of(
                    Initializer.GLOROT_UNIFORM, "glorotUniform",
                    Initializer.GLOROT_NORMAL, "glorotNormal",
                    Initializer.HE_UNIFORM, "heUniform",
                    Initializer.HE_NORMAL, "heNormal",
                    Initializer.LECUN_UNIFORM, "lecunUniform",
                    Initializer.LECUN_NORMAL, "lecunNormal",
                    Initializer.ZEROS, "zeros",
                    Initializer.ONES, "ones");

    private Initializers() {}

    static CodeBlock call(Initializer initializer) {
        return CodeBlock.of("$T.$L()", RuntimeTypes.INITIALIZER, CALLS.get(initializer));
    }
}
