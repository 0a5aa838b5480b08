package org.layerwright.train;

import org.layerwright.graph.BatchResult;
import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.ScoredLabels;

import java.util.LinkedHashMap;
import java.util.Map;

/** One output's part of a {@link Tally}. */
final class OutputTally {
    private final OutputMeasures measures;
    private final boolean keepsScores;
    private final LabelCounts counts;
    private final ScoredLabels scores;
    private double lossSum;
    private long examples;

    /**
     * @param keepsScores whether rows are kept, though no metric may ask for them
     */
    OutputTally(OutputMeasures measures, boolean keepsScores) {
        this.measures = measures;
        this.keepsScores = keepsScores || measures.needScores();
        this.counts = new LabelCounts(measures.labels(), measures.rule());
        this.scores = new ScoredLabels(measures.labels());
    }

    void add(BatchResult result, int output, float[] targets) {
        float[] probabilities = measures.own(result.probabilities());
        float[] own = measures.own(targets);
        counts.addBatch(probabilities, own, result.size());
        if (keepsScores) {
            scores.addBatch(probabilities, own, result.size());
        }
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

    /** Empty unless they are kept. */
    ScoredLabels scores() {
        return scores;
    }

    /** Its metrics; of one of several also its own loss. */
    Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        if (!measures.isOnly()) {
            values.put(Monitors.LOSS, lossSum / examples);
        }
        measures.metrics()
                .forEach(metric -> values.put(metric.key(), metric.value(counts, scores)));
        return values;
    }
}
