package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

import java.util.Arrays;
import java.util.List;

/** Calls of static functions, broken where a person would break them. */
final class Calls {
    /** What is left of a line below a variable. */
    private static final int ROOM = LayerParagraph.LINE_LENGTH - LayerParagraph.INDENT - 8 - 1;

    private Calls() {}

    /** On one line if it fits on one, else with a line for each argument. */
    static CodeBlock of(ClassName type, String function, Object... arguments) {
        List<CodeBlock> written =
                Arrays.stream(arguments).map(argument -> CodeBlock.of("$L", argument)).toList();
        CodeBlock oneLine =
                CodeBlock.of("$T.$L($L)", type, function, CodeBlock.join(written, ", "));
        return LayerParagraph.simple(oneLine).length() <= ROOM
                ? oneLine
                : CodeBlock.of(
                        "$T.$L(\n$>$>$L)$<$<", type, function, CodeBlock.join(written, ",\n"));
    }
}
