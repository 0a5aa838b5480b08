package org.layerwright.train;

import org.layerwright.graph.BatchResult;
import org.layerwright.metrics.LabelCounts;

import java.util.LinkedHashMap;
import java.util.Map;

/** One output's part of a {@link Tally}. */
final class OutputTally {
    private final OutputMeasures measures;
    private final LabelCounts counts;
    private double lossSum;
    private long examples;

    OutputTally(OutputMeasures measures) {
        this.measures = measures;
        this.counts = new LabelCounts(measures.labels(), measures.rule());
    }

    void add(BatchResult result, int output, float[] targets) {
        counts.addBatch(measures.own(result.probabilities()), measures.own(targets), result.size());
        examples += result.size();
        if (!measures.isOnly()) {
            lossSum += BatchResult.sum(result.outputLosses().get(output));
        }
    }

    OutputMeasures measures() {
        return measures;
    }

    LabelCounts counts() {
        return counts;
    }

    /** Its metrics; of one of several also its own loss. */
    Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        if (!measures.isOnly()) {
            values.put(Monitors.LOSS, lossSum / examples);
        }
        values.putAll(metrics(measures, counts));
        return values;
    }

    /** The output's metrics of these counts, by name. */
    static Map<String, Double> metrics(OutputMeasures measures, LabelCounts counts) {
        Map<String, Double> values = new LinkedHashMap<>();
        measures.metrics().forEach(metric -> values.put(metric.key(), metric.value(counts)));
        return values;
    }
}
