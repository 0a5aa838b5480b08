package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures a network on a data set. */
final class Evaluator {
    private final Trainer trainer;
    private final List<OutputMeasures> measures;

    Evaluator(Trainer trainer, List<OutputMeasures> measures) {
        this.trainer = trainer;
        this.measures = measures;
    }

    Evaluation evaluate(BatchSource source) {
        Tally tally = Tally.keepingScores(measures);
        try (Epoch batches = source.epochInOrder()) {
            while (batches.hasNext()) {
                try (Batch batch = batches.next()) {
                    tally.add(trainer.evaluateBatch(batch), Targets.of(batch));
                }
            }
        }
        Map<String, OutputEvaluation> outputs = new LinkedHashMap<>();
        Map<String, Double> baseline = new LinkedHashMap<>();
        for (OutputTally each : tally.outputs()) {
            OutputMeasures measured = each.measures();
            OutputEvaluation output =
                    OutputEvaluation.of(
                            measured.output().labels(),
                            measured.metrics(),
                            each.values(),
                            each.counts(),
                            each.scores());
            outputs.put(measured.output().name(), output);
            output.baseline()
                    .forEach((name, value) -> baseline.put(measured.prefix() + name, value));
        }
        return new Evaluation(tally.values(""), baseline, outputs, tally.examples());
    }
}
