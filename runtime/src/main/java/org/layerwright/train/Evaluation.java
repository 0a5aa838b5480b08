package org.layerwright.train;

import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.LabelReport;
import org.layerwright.metrics.ScoredLabels;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a network does on some images.
 *
 * @param values {@code loss} and metrics by name
 * @param baseline the metrics of a model that gives every image the label frequencies of these
 *     images: what a network must beat to have learnt anything
 * @param counts decisions, label by label
 * @param scores probabilities and targets of all images
 * @param labels one line a label
 */
public record Evaluation(
        Map<String, Double> values,
        Map<String, Double> baseline,
        LabelCounts counts,
        ScoredLabels scores,
        List<LabelReport> labels) {

    public Evaluation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        baseline = Collections.unmodifiableMap(new LinkedHashMap<>(baseline));
        labels = List.copyOf(labels);
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

    /** Values beside the baseline, then a line for each label, as text. */
    public String report() {
        return EvaluationText.of(this);
    }
}
