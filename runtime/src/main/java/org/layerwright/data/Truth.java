package org.layerwright.data;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is known about an example: its ground truth, and how it is to be used.
 *
 * @param labels indices of the labels it has, ascending, none twice
 * @param unknown indices of labels of which nobody knows whether it has them: they count neither in
 *     the loss nor in metrics; ascending, none among {@code labels}
 * @param weight what it counts in the loss, as Keras's sample weight; at least 0; metrics are not
 *     weighted
 * @param group examples of one group never come into different parts of a split
 */
public record Truth(
        List<Integer> labels, List<Integer> unknown, double weight, Optional<String> group) {

    /**
     * @throws IllegalArgumentException if a label is both had and unknown, or the weight is
     *     negative, NaN or beyond the range of a float
     */
    public Truth {
        labels = labels.stream().sorted().distinct().toList();
        unknown = unknown.stream().sorted().distinct().toList();
        if (!(weight >= 0 && weight <= Float.MAX_VALUE)) {
            throw new IllegalArgumentException("a weight is a number of at least 0, not " + weight);
        }
        for (int label : unknown) {
            if (labels.contains(label)) {
                throw new IllegalArgumentException(
                        "label %d is both there and unknown".formatted(label));
            }
        }
    }

    /** These labels and no others, of weight 1, in no group. */
    public static Truth of(List<Integer> labels) {
        return new Truth(labels, List.of(), 1, Optional.empty());
    }

    /** With these labels and no others, none unknown. */
    public Truth labels(List<Integer> indices) {
        return new Truth(indices, List.of(), weight, group);
    }

    /** With these labels unknown. */
    public Truth unknown(List<Integer> indices) {
        return new Truth(labels, indices, weight, group);
    }

    /** With another weight. */
    public Truth weight(double value) {
        return new Truth(labels, unknown, value, group);
    }

    /** In a group. */
    public Truth group(String name) {
        return new Truth(labels, unknown, weight, Optional.of(name));
    }

    /**
     * @param subject what the message calls the example
     * @throws IllegalArgumentException if it speaks of a label that is not among so many
     */
    void checkLabels(int count, String subject) {
        Stream.concat(labels.stream(), unknown.stream())
                .filter(label -> label < 0 || label >= count)
                .findFirst()
                .ifPresent(
                        label -> {
                            throw new IllegalArgumentException(
                                    "%s has label index %d, but there are %d labels"
                                            .formatted(subject, label, count));
                        });
    }

    /**
     * Whether they differ in a label that both know: what one does not know contradicts nothing.
     */
    public boolean contradicts(Truth other) {
        Set<Integer> differing = new HashSet<>(labels);
        differing.addAll(other.labels);
        differing.removeIf(label -> labels.contains(label) && other.labels.contains(label));
        differing.removeAll(Set.copyOf(unknown));
        differing.removeAll(Set.copyOf(other.unknown));
        return !differing.isEmpty();
    }

    /** With other numbers for the labels. */
    Truth renumbered(UnaryOperator<Integer> number) {
        return new Truth(
                labels.stream().map(number).toList(),
                unknown.stream().map(number).toList(),
                weight,
                group);
    }
}
