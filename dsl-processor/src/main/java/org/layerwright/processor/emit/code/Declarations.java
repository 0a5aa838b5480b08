package org.layerwright.processor.emit.code;

import com.palantir.javapoet.CodeBlock;

/** Declarations of local variables, broken where a person would. */
public final class Declarations {
    static final int LINE_LENGTH = 100;

    /** Of a statement in a method of the nested definition class. */
    static final int INDENT = 12;

    private static final int CONTINUATION = 8;

    private Declarations() {}

    /** A value of the graph: on one line if it fits on one. */
    public static CodeBlock operand(String variable, CodeBlock value) {
        String line = "Operand<TFloat32> " + variable + " = " + simple(value) + ";";
        boolean fits = !line.contains("\n") && line.length() <= LINE_LENGTH - INDENT;
        return CodeBlock.builder()
                .addStatement(
                        fits ? "$T $L = $L" : "$T $L =\n$L", RuntimeTypes.OPERAND, variable, value)
                .build();
    }

    /** Whether code fits on the line below a variable; code of several lines is broken already. */
    public static boolean fitsBelow(String code) {
        return code.contains("\n") || code.length() <= LINE_LENGTH - INDENT - CONTINUATION - 1;
    }

    /** The code as it will look, class names without their packages. */
    public static String simple(CodeBlock value) {
        return value.toString().replaceAll("(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }
}
