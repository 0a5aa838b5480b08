package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.OutputFacts;

/** Standard errors: how much of a number is the chance of which examples were drawn. */
final class Doubt {
    private Doubt() {}

    /** Of a share of so many examples, 0 to 1. */
    static double ofShare(double share, int examples) {
        return Math.sqrt(share * (1 - share) / examples);
    }

    /**
     * Of a mean cross-entropy, in nats. It is carried by the wrong answers: where their losses are
     * spread exponentially, as those of sure and wrong answers are, and the others cost nothing, it
     * is the loss times the root of 2 by their number. Where losses are more alike it is too much,
     * which accuses nobody.
     */
    static double ofLoss(Answers answers) {
        long wrong = answers.outputs().stream().mapToLong(Doubt::wrong).sum();
        return answers.crossEntropy() * Math.sqrt(2.0 / Math.max(1, wrong));
    }

    /** Examples with a wrong answer; of several labels, decisions that were wrong. */
    private static long wrong(OutputFacts output) {
        long misses = 0;
        long claims = 0;
        for (int label = 0; label < output.labels().size(); label++) {
            misses += output.truths().get(label) - output.hits().get(label);
            claims += output.answers().get(label) - output.hits().get(label);
        }
        return output.confusion().isEmpty() ? misses + claims : misses;
    }
}
