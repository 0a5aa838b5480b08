package org.layerwright.predict;

import org.layerwright.metrics.DecisionRule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a network says about one picture. Immutable. */
public final class Prediction {
    private static final int SHOWN = 5;

    private final List<String> names;
    private final float[] probabilities;
    private final DecisionRule rule;

    private Prediction(List<String> names, float[] probabilities, DecisionRule rule) {
        this.names = names;
        this.probabilities = probabilities;
        this.rule = rule;
    }

    /**
     * A prediction.
     *
     * @param names all label names, in output order
     * @param probabilities one for each label; copied
     * @param rule which labels count as predicted
     * @throws IllegalArgumentException if the numbers of names and probabilities differ, or the
     *     rule cannot decide over this many
     */
    public static Prediction of(List<String> names, float[] probabilities, DecisionRule rule) {
        if (names.size() != probabilities.length) {
            throw new IllegalArgumentException(
                    "%d labels but %d probabilities".formatted(names.size(), probabilities.length));
        }
        rule.checkLabels(probabilities.length);
        return new Prediction(List.copyOf(names), probabilities.clone(), rule);
    }

    /**
     * The predicted labels in output order: for a multi-label network those above 0.5 (perhaps
     * none), for a single-label network the likeliest one. {@link #decidedBy} asks another rule.
     */
    public List<String> labels() {
        boolean[] predicted = rule.decide(probabilities);
        return IntStream.range(0, predicted.length)
                .filter(label -> predicted[label])
                .mapToObj(names::get)
                .toList();
    }

    /** The same probabilities under another rule, such as {@code DecisionRule.threshold(0.3f)}. */
    public Prediction decidedBy(DecisionRule other) {
        return of(names, probabilities, other);
    }

    /**
     * The probability of one label, 0 to 1.
     *
     * @throws IllegalArgumentException if there is no such label, listing those there are
     */
    public float probability(String label) {
        int index = names.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "no label is called '%s'; there are %s".formatted(label, names));
        }
        return probabilities[index];
    }

    /** The likeliest label, whether or not it counts as predicted; of equal ones the first. */
    public LabelProbability top() {
        return top(1).get(0);
    }

    /**
     * The likeliest labels, likeliest first, equal ones in output order.
     *
     * @param count how many, at least 1; all if there are fewer
     */
    public List<LabelProbability> top(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("top(%d): ask for at least 1".formatted(count));
        }
        List<LabelProbability> sorted = new ArrayList<>(all());
        Comparator<LabelProbability> rising =
                Comparator.comparingDouble(LabelProbability::probability);
        sorted.sort(Collections.reverseOrder(rising));
        return List.copyOf(sorted.subList(0, Math.min(count, sorted.size())));
    }

    /** Every label in output order. */
    public List<LabelProbability> all() {
        return IntStream.range(0, probabilities.length)
                .mapToObj(label -> new LabelProbability(names.get(label), probabilities[label]))
                .toList();
    }

    /** The predicted labels, then the likeliest: {@code [jazz] (jazz 0.931, pop 0.214, ...)}. */
    @Override
    public String toString() {
        String rest = probabilities.length > SHOWN ? ", ...)" : ")";
        return top(SHOWN).stream()
                .map(LabelProbability::toString)
                .collect(Collectors.joining(", ", labels() + " (", rest));
    }
}
