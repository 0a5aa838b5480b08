package org.layerwright.train;

import org.layerwright.graph.BatchResult;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Losses and label counts summed over batches: exact over examples, whatever the batch sizes. The
 * loss is the weighted losses' sum divided by the number of examples, not by their weights' sum:
 * Keras's {@code sum_over_batch_size}.
 */
final class Tally {
    private final List<OutputTally> outputs;
    private double lossSum;
    private long examples;

    /** Keeps what the metrics ask for. */
    Tally(List<OutputMeasures> measures) {
        this(measures, false);
    }

    /**
     * @param keepsScores whether the scores of all rows are kept, though no metric may ask for them
     */
    Tally(List<OutputMeasures> measures, boolean keepsScores) {
        this.outputs = measures.stream().map(each -> new OutputTally(each, keepsScores)).toList();
    }

    /**
     * Adds a batch.
     *
     * @param targets of all outputs, as {@link Targets#of} gives them
     */
    void add(BatchResult result, float[] targets) {
        for (int i = 0; i < outputs.size(); i++) {
            outputs.get(i).add(result, i, targets);
        }
        lossSum += result.lossSum();
        examples += result.size();
    }

    long examples() {
        return examples;
    }

    double meanLoss() {
        return lossSum / examples;
    }

    /** What was counted of each output. */
    List<OutputTally> outputs() {
        return outputs;
    }

    /** Loss and each output's values by name, each with {@code prefix} before it. */
    Map<String, Double> values(String prefix) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(prefix + Monitors.LOSS, meanLoss());
        for (OutputTally output : outputs) {
            String own = prefix + output.measures().prefix();
            output.values().forEach((name, value) -> values.put(own + name, value));
        }
        return values;
    }
}
