package org.layerwright.train;

import org.layerwright.graph.BatchResult;
import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.LabelReport;
import org.layerwright.metrics.PriorBaseline;
import org.layerwright.metrics.ScoredLabels;

/** Probabilities and targets of one output for all examples. */
final class OutputScores {
    private final OutputMeasures measures;
    private final ScoredLabels scores;
    private final float[] allTargets;
    private int filled;

    OutputScores(OutputMeasures measures, int examples) {
        this.measures = measures;
        this.scores = new ScoredLabels(measures.labels());
        this.allTargets = new float[Math.multiplyExact(examples, measures.labels())];
    }

    /** Adds a batch; {@code targets} are of all outputs. */
    void add(BatchResult result, float[] targets) {
        float[] own = measures.own(targets);
        scores.addBatch(measures.own(result.probabilities()), own, result.size());
        System.arraycopy(own, 0, allTargets, filled, own.length);
        filled += own.length;
    }

    /** With what the same batches counted. */
    OutputEvaluation evaluation(OutputTally tally) {
        int labels = measures.labels();
        int examples = filled / labels;
        LabelCounts baseline =
                PriorBaseline.ofTargets(allTargets, examples, labels)
                        .counts(allTargets, examples, measures.rule());
        return new OutputEvaluation(
                tally.values(),
                OutputTally.metrics(measures, baseline),
                tally.counts(),
                scores,
                LabelReport.of(measures.output().labels(), tally.counts(), scores));
    }
}
