package org.layerwright.train;

import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.LabelReport;
import org.layerwright.metrics.ScoredLabels;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a network does by one of its outputs.
 *
 * @param values its metrics by name; of one of several outputs also {@code loss}, its own,
 *     unweighted and without what is added for weights
 * @param baseline the metrics of a model that gives every example the label frequencies of these
 *     examples: what a network must beat to have learnt anything
 * @param counts decisions, label by label
 * @param scores probabilities and targets of all examples of which anything is known
 * @param labels one line a label
 */
public record OutputEvaluation(
        Map<String, Double> values,
        Map<String, Double> baseline,
        LabelCounts counts,
        ScoredLabels scores,
        List<LabelReport> labels) {

    public OutputEvaluation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        baseline = Collections.unmodifiableMap(new LinkedHashMap<>(baseline));
        labels = List.copyOf(labels);
    }
}
