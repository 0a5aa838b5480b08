package org.layerwright.predict;

import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.DecisionRule;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a network says about one example. Immutable. Of a network with several outputs ask {@link
 * #output} for one first; all other methods but {@link #toString} need a single one.
 */
public final class Prediction {
    private final Map<String, OutputPrediction> outputs;

    private Prediction(Map<String, OutputPrediction> outputs) {
        this.outputs = Collections.unmodifiableMap(outputs);
    }

    /**
     * A prediction of a single output.
     *
     * @param names all label names, in output order
     * @param probabilities one for each label; copied
     * @param rule which labels count as predicted
     * @throws IllegalArgumentException if the numbers of names and probabilities differ, or the
     *     rule cannot decide over this many
     */
    public static Prediction of(List<String> names, float[] probabilities, DecisionRule rule) {
        return new Prediction(Map.of("", OutputPrediction.of(names, probabilities, rule)));
    }

    /**
     * A prediction of all outputs of a network.
     *
     * @param rules decide each output
     * @param row the probabilities of all outputs side by side
     */
    static Prediction of(NetworkInfo info, DecisionRules rules, float[] row) {
        Map<String, OutputPrediction> outputs = new LinkedHashMap<>();
        int first = 0;
        for (OutputInfo output : info.outputs()) {
            int end = first + output.labels().size();
            outputs.put(
                    output.name(),
                    OutputPrediction.of(
                            output.labels(),
                            Arrays.copyOfRange(row, first, end),
                            rules.of(output.name())));
            first = end;
        }
        return new Prediction(outputs);
    }

    /** The outputs' names. */
    public Set<String> outputs() {
        return outputs.keySet();
    }

    /**
     * What one output says.
     *
     * @throws IllegalArgumentException if there is no such output, listing those there are
     */
    public Prediction output(String name) {
        OutputPrediction output = outputs.get(name);
        if (output == null) {
            throw new IllegalArgumentException(
                    "no output is called '%s'; there are %s".formatted(name, outputs.keySet()));
        }
        return new Prediction(Map.of(name, output));
    }

    /**
     * The predicted labels in output order: for a multi-label network those above their thresholds
     * (perhaps none), 0.5 unless the model has others; for a single-label network the likeliest
     * one. {@link #decidedBy} asks another rule.
     */
    public List<String> labels() {
        return only().labels();
    }

    /** The same probabilities under another rule, such as {@code DecisionRule.threshold(0.3f)}. */
    public Prediction decidedBy(DecisionRule other) {
        OutputPrediction decided = only().decidedBy(other);
        return new Prediction(Map.of(outputs.keySet().iterator().next(), decided));
    }

    /**
     * The probability of one label, 0 to 1.
     *
     * @throws IllegalArgumentException if there is no such label, listing those there are
     */
    public float probability(String label) {
        return only().probability(label);
    }

    /** The likeliest label, whether or not it counts as predicted; of equal ones the first. */
    public LabelProbability top() {
        return top(1).get(0);
    }

    /**
     * The likeliest labels, likeliest first, equal ones in output order.
     *
     * @param count how many, at least 1; all if there are fewer
     */
    public List<LabelProbability> top(int count) {
        return only().top(count);
    }

    /** Every label in output order. */
    public List<LabelProbability> all() {
        return only().all();
    }

    private OutputPrediction only() {
        if (outputs.size() != 1) {
            throw new IllegalStateException(
                    "the network has outputs %s: ask output(...) for one"
                            .formatted(outputs.keySet()));
        }
        return outputs.values().iterator().next();
    }

    /**
     * The predicted labels, then the likeliest: {@code [jazz] (jazz 0.931, pop 0.214, ...)}; of
     * several outputs each after its name.
     */
    @Override
    public String toString() {
        return outputs.size() == 1
                ? only().toString()
                : outputs.entrySet().stream()
                        .map(output -> output.getKey() + ": " + output.getValue())
                        .collect(Collectors.joining("; "));
    }
}
