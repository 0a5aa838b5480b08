package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;

import java.util.ArrayList;
import java.util.List;

/** What a network said about examples, while they are counted batch by batch. */
final class AnswersTally {
    private final List<OutputCounts> outputs = new ArrayList<>();
    private double lossSum;
    private long examples;

    AnswersTally(NetworkInfo info) {
        int first = 0;
        for (OutputInfo output : info.outputs()) {
            outputs.add(new OutputCounts(output, first, info.labels().size()));
            first += output.labels().size();
        }
    }

    /**
     * Adds a batch.
     *
     * @param targets 0 or 1, NaN where unknown
     * @return this batch's own cross-entropy in nats, the sum over outputs
     */
    double add(BatchResult result, float[] targets) {
        float[] shares = result.mixedTargets().orElse(targets);
        lossSum += result.lossSum();
        examples += result.size();
        return outputs.stream()
                .mapToDouble(output -> output.add(result.probabilities(), targets, shares))
                .sum();
    }

    boolean isEmpty() {
        return examples == 0;
    }

    Answers answers() {
        List<OutputFacts> facts = outputs.stream().map(OutputCounts::facts).toList();
        return new Answers(facts, lossSum / examples);
    }
}
