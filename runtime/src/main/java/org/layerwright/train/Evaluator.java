package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.BatchResult;

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
        Tally tally = Tally.empty(measures);
        List<OutputScores> scores =
                measures.stream().map(each -> new OutputScores(each, source.examples())).toList();
        try (Epoch batches = source.epochInOrder()) {
            while (batches.hasNext()) {
                try (Batch batch = batches.next()) {
                    BatchResult result = trainer.evaluateBatch(batch);
                    float[] targets = Targets.of(batch);
                    tally.add(result, targets);
                    scores.forEach(output -> output.add(result, targets));
                }
            }
        }
        Map<String, OutputEvaluation> outputs = new LinkedHashMap<>();
        Map<String, Double> baseline = new LinkedHashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            OutputMeasures each = measures.get(i);
            OutputEvaluation output = scores.get(i).evaluation(tally.outputs().get(i));
            outputs.put(each.output().name(), output);
            output.baseline().forEach((name, value) -> baseline.put(each.prefix() + name, value));
        }
        return new Evaluation(tally.values(""), baseline, outputs, tally.examples());
    }
}
