package org.layerwright.train;

import org.layerwright.metrics.Bootstrap;
import org.layerwright.metrics.ConfusionMatrix;
import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.LabelReport;
import org.layerwright.metrics.NamedMetric;
import org.layerwright.metrics.PriorBaseline;
import org.layerwright.metrics.ScoredLabels;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** With the baseline of the declared metrics. */
    static OutputEvaluation of(
            List<String> labels,
            List<NamedMetric> metrics,
            Map<String, Double> values,
            LabelCounts counts,
            ScoredLabels scores) {
        return new OutputEvaluation(
                values,
                ofPrior(metrics, counts, scores),
                counts,
                scores,
                LabelReport.of(labels, counts, scores));
    }

    /**
     * Every metric that has a meaning for the output's labels, declared or not: those of decisions,
     * then those of scores. Takes time like sorting all scores a few times.
     */
    public Map<String, Double> allMetrics() {
        return byName(NamedMetric.fitting(labelKind()), counts, scores);
    }

    /** The same of the model that {@link #baseline} is about. */
    public Map<String, Double> allBaselines() {
        return ofPrior(NamedMetric.fitting(labelKind()), counts, scores);
    }

    /**
     * How far chance in the choice of examples may have moved the declared metrics: a percentile
     * interval for each. Each is computed of {@code bootstrap.resamples()} draws.
     *
     * @param level the part of the draws that an interval holds, above 0 and below 1; 0.95 is usual
     * @return by metric name; empty if there are no examples
     * @throws IllegalArgumentException if {@code level} is not in its range
     */
    public Map<String, Bootstrap.Interval> intervals(Bootstrap bootstrap, double level) {
        Map<String, Bootstrap.Interval> intervals = new LinkedHashMap<>();
        for (NamedMetric metric : NamedMetric.fitting(labelKind())) {
            if (baseline.containsKey(metric.key()) && scores.rows() > 0) {
                intervals.put(
                        metric.key(),
                        bootstrap.interval(
                                scores,
                                rows -> metric.value(rows.decidedBy(counts.rule()), rows),
                                level));
            }
        }
        return intervals;
    }

    /** Which class is taken for which; empty where an example may have several labels. */
    public Optional<ConfusionMatrix> confusion() {
        return labelKind() == LabelKind.SINGLE_LABEL
                ? Optional.of(ConfusionMatrix.of(scores))
                : Optional.empty();
    }

    /** How many labels an example may have. */
    public LabelKind labelKind() {
        return counts.rule().labelKind();
    }

    private static Map<String, Double> byName(
            List<NamedMetric> metrics, LabelCounts counts, ScoredLabels scores) {
        Map<String, Double> values = new LinkedHashMap<>();
        metrics.forEach(metric -> values.put(metric.key(), metric.value(counts, scores)));
        return values;
    }

    private static Map<String, Double> ofPrior(
            List<NamedMetric> metrics, LabelCounts counts, ScoredLabels scores) {
        int rows = scores.rows();
        if (rows == 0) {
            return byName(metrics, counts, scores);
        }
        float[] targets = scores.targets();
        PriorBaseline prior = PriorBaseline.ofTargets(targets, rows, scores.labels());
        return byName(
                metrics, prior.counts(targets, rows, counts.rule()), prior.scores(targets, rows));
    }
}
