package org.layerwright.train;

import org.layerwright.metrics.Bootstrap;
import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.LabelReport;
import org.layerwright.metrics.ScoredLabels;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a network does on some examples. The loss is weighted by the examples, as Keras's is;
 * metrics take every example for one. What is unknown counts in neither.
 *
 * @param values {@code loss} and metrics by name; of a network with several outputs each output's
 *     as {@code <output>_<metric>} and {@code <output>_loss}
 * @param baseline by the same names, the metrics of a model that gives every example the label
 *     frequencies of these examples: what a network must beat to have learnt anything
 * @param outputs each output's figures, by its name
 * @param examples how many were measured
 */
public record Evaluation(
        Map<String, Double> values,
        Map<String, Double> baseline,
        Map<String, OutputEvaluation> outputs,
        long examples) {

    public Evaluation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        baseline = Collections.unmodifiableMap(new LinkedHashMap<>(baseline));
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /**
     * One value.
     *
     * @param name {@code loss} or a metric's name
     * @throws IllegalArgumentException if there is none of this name
     */
    public double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "no value is called %s; there are %s".formatted(name, values.keySet()));
        }
        return value;
    }

    /**
     * One output's figures.
     *
     * @throws IllegalArgumentException if there is no such output
     */
    public OutputEvaluation output(String name) {
        OutputEvaluation output = outputs.get(name);
        if (output == null) {
            throw new IllegalArgumentException(
                    "no output is called %s; there are %s".formatted(name, outputs.keySet()));
        }
        return output;
    }

    /**
     * Decisions, label by label.
     *
     * @throws IllegalStateException if there are several outputs: ask {@link #output} for one
     */
    public LabelCounts counts() {
        return only().counts();
    }

    /**
     * Probabilities and targets of all examples of which anything is known.
     *
     * @throws IllegalStateException if there are several outputs: ask {@link #output} for one
     */
    public ScoredLabels scores() {
        return only().scores();
    }

    /**
     * One line a label.
     *
     * @throws IllegalStateException if there are several outputs: ask {@link #output} for one
     */
    public List<LabelReport> labels() {
        return only().labels();
    }

    private OutputEvaluation only() {
        if (outputs.size() != 1) {
            throw new IllegalStateException(
                    "there are outputs %s: ask output(...) for one".formatted(outputs.keySet()));
        }
        return outputs.values().iterator().next();
    }

    /**
     * How far chance in the choice of examples may have moved the metrics; see {@link
     * OutputEvaluation#intervals}.
     *
     * @return by the names of {@link #baseline}
     */
    public Map<String, Bootstrap.Interval> intervals(Bootstrap bootstrap, double level) {
        Map<String, Bootstrap.Interval> intervals = new LinkedHashMap<>();
        outputs.forEach(
                (output, evaluation) ->
                        evaluation
                                .intervals(bootstrap, level)
                                .forEach(
                                        (name, interval) ->
                                                intervals.put(
                                                        outputs.size() == 1
                                                                ? name
                                                                : output + "_" + name,
                                                        interval)));
        return intervals;
    }

    /**
     * Values beside the baseline; then for each output a line for each label, averages, all other
     * metrics, and with one label an example which class was taken for which. See {@link
     * EvaluationTables} for the tables alone.
     */
    public String report() {
        return EvaluationTables.text(this, EvaluationTables.declared(this));
    }

    /** The same with a 95 % interval for each declared metric, from so many draws. */
    public String report(Bootstrap bootstrap) {
        return EvaluationTables.text(this, EvaluationTables.declared(this, bootstrap));
    }
}
