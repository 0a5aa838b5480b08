package org.layerwright.train;

import org.layerwright.data.Batch;
import org.layerwright.data.BatchSource;
import org.layerwright.data.Epoch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.LabelReport;
import org.layerwright.metrics.Metric;
import org.layerwright.metrics.PriorBaseline;
import org.layerwright.metrics.ScoredLabels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures a network on a data set. */
final class Evaluator {
    private final Trainer trainer;
    private final NetworkInfo info;
    private final List<Metric> metrics;

    Evaluator(Trainer trainer, NetworkInfo info, List<Metric> metrics) {
        this.trainer = trainer;
        this.info = info;
        this.metrics = metrics;
    }

    Evaluation evaluate(BatchSource source) {
        int labels = info.labels().size();
        int images = source.examples();
        Tally tally = new Tally(info);
        ScoredLabels scores = new ScoredLabels(labels);
        float[] allTargets = new float[Math.multiplyExact(images, labels)];
        int done = 0;
        try (Epoch batches = source.epochInOrder()) {
            while (batches.hasNext()) {
                try (Batch batch = batches.next()) {
                    BatchResult result = trainer.evaluateBatch(batch);
                    float[] targets = Targets.of(batch);
                    tally.add(result, targets);
                    scores.addBatch(result.probabilities(), targets, result.size());
                    System.arraycopy(targets, 0, allTargets, done * labels, targets.length);
                    done += result.size();
                }
            }
        }
        LabelCounts baseline =
                PriorBaseline.ofTargets(allTargets, images, labels)
                        .counts(allTargets, images, Tally.rule(info));
        Map<String, Double> baselineValues = new LinkedHashMap<>();
        metrics.forEach(metric -> baselineValues.put(metric.key(), metric.value(baseline)));
        return new Evaluation(
                tally.values(metrics, ""),
                baselineValues,
                tally.counts(),
                scores,
                LabelReport.of(info.labels(), tally.counts(), scores));
    }
}
