package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.Axis;
import org.layerwright.processor.optimize.PlannedLayer;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;

import java.util.List;
import java.util.Map;

/**
 * The paragraph of code that builds one layer, while it is being written: a comment, its weights,
 * its value.
 */
public final class LayerParagraph {
    public static final int LINE_LENGTH = 100;

    /** Of a statement in a method of the nested definition class. */
    public static final int INDENT = 12;

    private static final Map<WeightFacts.Role, String> CALLS =
            Map.of(
                    WeightFacts.Role.TRAINED, "weight",
                    WeightFacts.Role.STATISTIC, "statistic",
                    WeightFacts.Role.FROZEN, "frozen");

    private final CodeBlock.Builder code;
    private final NameAllocator names;
    private final PlannedLayer layer;
    private final List<String> inputs;

    public LayerParagraph(
            CodeBlock.Builder code, NameAllocator names, PlannedLayer layer, List<String> inputs) {
        this.code = code;
        this.names = names;
        this.layer = layer;
        this.inputs = List.copyOf(inputs);
    }

    public String name() {
        return layer.name();
    }

    /** The local variable that holds what the layer takes, or the first of them. */
    public String input() {
        return inputs.get(0);
    }

    /** The local variables that hold what the layer takes. */
    public List<String> inputs() {
        return inputs;
    }

    public Shape outputShape() {
        return layer.facts().output();
    }

    /** Whether the layer has a weight: a bias may be switched off. */
    public boolean has(String weight) {
        return layer.facts().weights().stream().anyMatch(facts -> facts.name().equals(weight));
    }

    /** Who changes a weight. */
    public WeightFacts.Role role(String weight) {
        return facts(weight).role();
    }

    /** An axis that fits the output, counted from the batch, which is 0. */
    public int axis(int written) {
        return Axis.among(written, outputShape().rank()).orElseThrow();
    }

    /** Declares the variable of a weight and gives its name. */
    public String weight(String weight) {
        String variable = names.newName(name() + Literals.capitalized(weight));
        declare(variable, creation(facts(weight)));
        return variable;
    }

    /** Creates a weight that the layer only keeps. */
    public void unread(String weight) {
        code.addStatement("$L", creation(facts(weight)));
    }

    private CodeBlock creation(WeightFacts facts) {
        String sizes = facts.shape().dims().isEmpty() ? "" : ", ";
        return CodeBlock.of(
                "net.$L($S, $S, $L$L)",
                CALLS.get(facts.role()),
                name(),
                facts.name(),
                Initializers.call(facts.initializer()),
                sizes + Literals.commas(facts.shape().dims()));
    }

    private WeightFacts facts(String weight) {
        return layer.facts().weights().stream()
                .filter(candidate -> candidate.name().equals(weight))
                .findFirst()
                .orElseThrow();
    }

    /** Declares a variable for a value on the way. */
    public String value(String suffix, CodeBlock value) {
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
    static String simple(CodeBlock value) {
        return value.toString().replaceAll("(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }
}
