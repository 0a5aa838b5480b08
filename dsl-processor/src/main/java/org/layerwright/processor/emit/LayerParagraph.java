package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;

import org.layerwright.dsl.layer.Initializer;
import org.layerwright.processor.optimize.PlannedLayer;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;

import java.util.Locale;

/**
 * The paragraph of code that builds one layer, while it is being written: a comment, its weights,
 * its value.
 */
final class LayerParagraph {
    static final int LINE_LENGTH = 100;

    /** Of a statement in a method of the nested definition class. */
    static final int INDENT = 12;

    private final CodeBlock.Builder code;
    private final NameAllocator names;
    private final PlannedLayer layer;
    private final String input;

    LayerParagraph(CodeBlock.Builder code, NameAllocator names, PlannedLayer layer, String input) {
        this.code = code;
        this.names = names;
        this.layer = layer;
        this.input = input;
    }

    String name() {
        return layer.name();
    }

    /** The local variable that holds what the layer takes. */
    String input() {
        return input;
    }

    Shape outputShape() {
        return layer.facts().output();
    }

    /** Declares the variable of a weight and gives its name. */
    String weight(String weight, Initializer initializer) {
        WeightFacts facts =
                layer.facts().weights().stream()
                        .filter(candidate -> candidate.name().equals(weight))
                        .findFirst()
                        .orElseThrow();
        String variable =
                names.newName(
                        name()
                                + weight.substring(0, 1).toUpperCase(Locale.ROOT)
                                + weight.substring(1));
        declare(
                variable,
                CodeBlock.of(
                        "net.weight($S, $S, $L, $L)",
                        name(),
                        weight,
                        Initializers.call(initializer),
                        Literals.commas(facts.shape().dims())));
        return variable;
    }

    /** Declares a variable for a value on the way. */
    String value(String suffix, CodeBlock value) {
        String variable = names.newName(name() + suffix);
        declare(variable, value);
        return variable;
    }

    /** On one line if it fits on one, as a person would. */
    private void declare(String variable, CodeBlock value) {
        String line = "Operand<TFloat32> " + variable + " = " + simple(value) + ";";
        boolean fits = !line.contains("\n") && line.length() <= LINE_LENGTH - INDENT;
        code.addStatement(
                fits ? "$T $L = $L" : "$T $L =\n$L", RuntimeTypes.OPERAND, variable, value);
    }

    /** The code as it will look, class names without their packages. */
    private static String simple(CodeBlock value) {
        return value.toString().replaceAll("(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }
}
