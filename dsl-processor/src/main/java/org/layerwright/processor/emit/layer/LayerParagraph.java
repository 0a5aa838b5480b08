package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
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
    /** Stands for the output among the weights of which a method takes sizes. */
    public static final String OUTPUT = "output";

    private static final Map<WeightFacts.Role, String> CALLS =
            Map.of(
                    WeightFacts.Role.TRAINED, "weight",
                    WeightFacts.Role.STATISTIC, "statistic",
                    WeightFacts.Role.FROZEN, "frozen");

    private final MethodBody body;
    private final PlannedLayer layer;
    private final Names names;
    private final List<String> inputs;

    /**
     * What a layer is called inside the method that builds it.
     *
     * @param layer the layer: {@code conv2}
     * @param owner the layer whose weights it uses: itself, unless it is shared
     */
    public record Names(String layer, String owner) {}

    /**
     * @param inputs the local variables that hold what the layer takes
     */
    public LayerParagraph(MethodBody body, PlannedLayer layer, Names names, List<String> inputs) {
        this.body = body;
        this.layer = layer;
        this.names = names;
        this.inputs = List.copyOf(inputs);
    }

    /** The layer's name, unique within the method. */
    public String name() {
        return names.layer();
    }

    /** The layer whose weights it uses: itself, unless it is shared. */
    public String owner() {
        return names.owner();
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

    /** Whether the layer's bias is added below another layer. */
    boolean owesBias() {
        return layer.owesBias();
    }

    /** The same layer on another value, which has a name already. */
    LayerParagraph on(String input) {
        return new LayerParagraph(body, layer, names, List.of(input));
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
        WeightFacts facts = facts(weight);
        return body.weight(
                names.owner(),
                weight,
                names.owner() + Literals.capitalized(weight),
                creation(facts),
                variable -> hold(variable, facts));
    }

    private void hold(String variable, WeightFacts facts) {
        facts.regularizer()
                .ifPresent(
                        spec ->
                                body.code()
                                        .addStatement(
                                                "net.regularize($L, $L)",
                                                variable,
                                                Regularizers.call(spec)));
        facts.constraint()
                .ifPresent(
                        spec ->
                                body.code()
                                        .addStatement(
                                                "net.constrain($L, $L)",
                                                variable,
                                                Constraints.call(spec)));
        if (facts.learningRate() != 1) {
            body.code()
                    .addStatement(
                            "net.learningRate($L, $L)",
                            variable,
                            Literals.real(facts.learningRate()));
        }
    }

    /** Has the loss add what is said about the layer's output. */
    public void regularizeActivity(String variable) {
        layer.node()
                .activityRegularizer()
                .ifPresent(
                        spec ->
                                body.code()
                                        .addStatement(
                                                "net.regularizeActivity($L, $L)",
                                                variable,
                                                Regularizers.call(spec)));
    }

    /** Creates a weight that the layer only keeps. */
    public void unread(String weight) {
        body.code().addStatement("$L", creation(facts(weight)));
    }

    private CodeBlock creation(WeightFacts facts) {
        CodeBlock.Builder call =
                CodeBlock.builder()
                        .add(
                                "net.$L($S, $S, $L",
                                CALLS.get(facts.role()),
                                names.owner(),
                                facts.name(),
                                Initializers.call(facts.initializer()));
        // Sizes are parameters of a block's method at times, which makes the line long.
        body.sizes(names.owner(), facts.name(), facts.shape().dims())
                .forEach(size -> call.add(",$W$L", size));
        return call.add(")").build();
    }

    /** Sizes of what stands for a weight that is switched off, written as its companions' are. */
    String sizes(List<Integer> dims) {
        return layer.facts().weights().stream()
                .filter(weight -> weight.shape().dims().equals(dims))
                .findFirst()
                .map(weight -> String.join(", ", body.sizes(names.owner(), weight.name(), dims)))
                .orElseGet(() -> Literals.commas(dims));
    }

    /** The output's sizes, of a layer whose sizes a block's method may have as parameters. */
    String outputSizes() {
        return String.join(", ", body.sizes(names.layer(), OUTPUT, outputShape().dims()));
    }

    private WeightFacts facts(String weight) {
        return layer.facts().weights().stream()
                .filter(candidate -> candidate.name().equals(weight))
                .findFirst()
                .orElseThrow();
    }

    /** Declares a variable for a value on the way. */
    public String value(String suffix, CodeBlock value) {
        return body.declare(name() + suffix, value);
    }
}
