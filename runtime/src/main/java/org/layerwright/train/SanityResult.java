package org.layerwright.train;

import java.util.List;
import java.util.Locale;

/**
 * Whether a network can learn a few examples by heart, and if not, why.
 *
 * @param verdict what came out
 * @param details what the verdict rests on: names of examples, a learning rate
 * @param examples how many examples were to be learnt
 * @param steps how many steps were done with {@code learningRate}
 * @param learningRate of those steps
 * @param loss the declared loss after them, what is added for weights included
 * @param crossEntropy what the labels cost under the probabilities, in nats: the mean over the
 *     labels of a multi-label output, summed over outputs; 0 is perfect
 * @param priorCrossEntropy the same for one who knows how frequent each label is and nothing else
 */
public record SanityResult(
        Verdict verdict,
        List<String> details,
        int examples,
        int steps,
        float learningRate,
        double loss,
        double crossEntropy,
        double priorCrossEntropy) {

    public SanityResult {
        details = List.copyOf(details);
    }

    /** What can come out. */
    public enum Verdict {
        PASSED("The network learnt the examples by heart."),
        ALL_ALIKE(
                "All examples have the same labels: there is nothing to learn. Give a data set with"
                        + " different ones."),
        CONTRADICTORY(
                "Examples with the same input have different labels: no network can learn both."
                        + " Correct the labels."),
        NOT_FINITE(
                "The loss became infinite or NaN. Look for numbers far from 0 in the input, and scale"
                        + " it; else lower the learning rate."),
        NO_GRADIENT(
                "Training changed nothing: no gradient reaches a weight, or all layers are frozen."),
        CONSTANT_OUTPUT(
                "The network says the same of every example: nothing of the input reaches the output."
                        + " Look for units that are 0 for all of them, such as ReLU below a large"
                        + " negative bias, and for inputs that are all alike after scaling."),
        LEARNING_RATE("It learns with another learning rate, but not with the declared one."),
        HELD_BACK(
                "Every label is right, but none is sure: label smoothing, a regularizer or a"
                        + " constraint may hold it back, or it needs more steps."),
        NOT_LEARNT(
                "It learnt something, but not all: it may need more steps, more parameters, or a"
                        + " higher resolution to tell the examples apart.");

        private final String meaning;

        Verdict(String meaning) {
            this.meaning = meaning;
        }
    }

    /** Whether the examples were learnt. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }

    /** The verdict, what it rests on, and the figures, a few lines. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(verdict).append(": ").append(verdict.meaning).append('\n');
        details.forEach(detail -> text.append("  ").append(detail).append('\n'));
        return text.append(
                        String.format(
                                Locale.ROOT,
                                "  %d examples, %d steps at learning rate %s: loss %.4g, cross-entropy"
                                        + " %.4g (label frequencies alone: %.4g)%n",
                                examples,
                                steps,
                                learningRate,
                                loss,
                                crossEntropy,
                                priorCrossEntropy))
                .toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
