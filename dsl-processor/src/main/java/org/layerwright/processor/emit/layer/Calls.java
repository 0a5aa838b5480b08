package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Declarations;

import java.util.Arrays;
import java.util.List;

/** Calls of static functions, broken where a person would break them. */
final class Calls {
    private Calls() {}

    /** On one line if it fits on one, else with a line for each argument. */
    static CodeBlock of(ClassName type, String function, Object... arguments) {
        List<CodeBlock> written =
                Arrays.stream(arguments).map(argument -> CodeBlock.of("$L", argument)).toList();
        CodeBlock oneLine =
                CodeBlock.of("$T.$L($L)", type, function, CodeBlock.join(written, ", "));
        return Declarations.fitsBelow(Declarations.simple(oneLine))
                ? oneLine
                : CodeBlock.of(
                        "$T.$L(\n$>$>$L)$<$<", type, function, CodeBlock.join(written, ",\n"));
    }
}
