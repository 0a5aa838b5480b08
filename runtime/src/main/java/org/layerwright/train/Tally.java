package org.layerwright.train;

import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.DecisionRule;
import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.Metric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loss and label counts summed over batches: exact over images, whatever the batch sizes. */
final class Tally {
    private final LabelCounts counts;
    private double lossSum;

    Tally(NetworkInfo info) {
        this.counts = new LabelCounts(info.labels().size(), rule(info));
    }

    /** How this network's probabilities become predictions. */
    static DecisionRule rule(NetworkInfo info) {
        return info.labelKind().defaultRule();
    }

    void add(BatchResult result, float[] targets) {
        counts.addBatch(result.probabilities(), targets, result.size());
        lossSum += result.lossSum();
    }

    long images() {
        return counts.rows();
    }

    double meanLoss() {
        return lossSum / counts.rows();
    }

    LabelCounts counts() {
        return counts;
    }

    /** Loss and metrics by name, each with {@code prefix} before it. */
    Map<String, Double> values(List<Metric> metrics, String prefix) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(prefix + Monitors.LOSS, meanLoss());
        metrics.forEach(metric -> values.put(prefix + metric.key(), metric.value(counts)));
        return values;
    }
}
