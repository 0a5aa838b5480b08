package org.layerwright.predict;

import org.layerwright.metrics.DecisionRule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one output of a network says. {@link Prediction} tells what the methods mean. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record OutputPrediction(List<String> names, float[] probabilities, DecisionRule rule) {
    private static final int SHOWN = 5;

    /** Copies the probabilities. */
    static OutputPrediction of(List<String> names, float[] probabilities, DecisionRule rule) {
        if (names.size() != probabilities.length) {
            throw new IllegalArgumentException(
                    "%d labels but %d probabilities".formatted(names.size(), probabilities.length));
        }
        rule.checkLabels(probabilities.length);
        return new OutputPrediction(List.copyOf(names), probabilities.clone(), rule);
    }

    List<String> labels() {
        boolean[] predicted = rule.decide(probabilities);
        return IntStream.range(0, predicted.length)
                .filter(label -> predicted[label])
                .mapToObj(names::get)
                .toList();
    }

    OutputPrediction decidedBy(DecisionRule other) {
        return of(names, probabilities, other);
    }

    float probability(String label) {
        int index = names.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "no label is called '%s'; there are %s".formatted(label, names));
        }
        return probabilities[index];
    }

    List<LabelProbability> top(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("top(%d): ask for at least 1".formatted(count));
        }
        List<LabelProbability> sorted = new ArrayList<>(all());
        Comparator<LabelProbability> rising =
                Comparator.comparingDouble(LabelProbability::probability);
        sorted.sort(Collections.reverseOrder(rising));
        return List.copyOf(sorted.subList(0, Math.min(count, sorted.size())));
    }

    List<LabelProbability> all() {
        return IntStream.range(0, probabilities.length)
                .mapToObj(label -> new LabelProbability(names.get(label), probabilities[label]))
                .toList();
    }

    @Override
    public String toString() {
        String rest = probabilities.length > SHOWN ? ", ...)" : ")";
        return top(SHOWN).stream()
                .map(LabelProbability::toString)
                .collect(Collectors.joining(", ", labels() + " (", rest));
    }
}
