package org.layerwright.diagnose.evidence;

import org.layerwright.metrics.LabelKind;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one output said about examples, against their labels.
 *
 * @param output its name
 * @param kind whether an example has one label or any number
 * @param labels their names
 * @param examples how many of which anything is known
 * @param crossEntropy in nats, the mean over examples and, with several labels, over labels
 * @param exact what part of the examples has every label decided rightly, 0 to 1: accuracy, or
 *     subset accuracy
 * @param spread standard deviation of a label's probability over the examples, of the label where
 *     it is greatest; exactly 0 if every example gets the same answer
 * @param truths how many examples have each label
 * @param answers how many examples each label was decided for
 * @param hits how many examples have each label and got it
 * @param known of how many examples it is known whether they have each label
 * @param confusion of an output with one label an example: how many examples of each label (row)
 *     got which (column); empty otherwise
 */
public record OutputFacts(
        String output,
        LabelKind kind,
        List<String> labels,
        int examples,
        double crossEntropy,
        double exact,
        double spread,
        List<Integer> truths,
        List<Integer> answers,
        List<Integer> hits,
        List<Integer> known,
        List<List<Integer>> confusion) {

    public OutputFacts {
        labels = List.copyOf(labels);
        truths = List.copyOf(truths);
        answers = List.copyOf(answers);
        hits = List.copyOf(hits);
        known = List.copyOf(known);
        confusion = confusion.stream().map(List::copyOf).toList();
    }

    /** How frequent each label is where it is known, 0 to 1; 0 where it never is. */
    public double[] prior() {
        return IntStream.range(0, truths.size())
                .mapToDouble(
                        label ->
                                known.get(label) == 0
                                        ? 0
                                        : (double) truths.get(label) / known.get(label))
                .toArray();
    }

    /**
     * What the best answer that does not look at the examples would cost: the entropy of the label
     * frequencies in nats; of several labels the mean over them.
     */
    public double priorEntropy() {
        double[] prior = prior();
        return kind == LabelKind.SINGLE_LABEL
                ? Arrays.stream(prior).map(OutputFacts::part).sum()
                : Arrays.stream(prior).map(p -> part(p) + part(1 - p)).average().orElse(0);
    }

    /** Labels an example has on average. */
    public double cardinality() {
        return truths.stream().mapToInt(Integer::intValue).sum() / (double) examples;
    }

    /** The part of examples with a label that got it, 0 to 1; NaN if no example has it. */
    public double recall(int label) {
        return (double) hits.get(label) / truths.get(label);
    }

    /** Labels decided for any example, over all labels. */
    public int answered() {
        return IntStream.range(0, labels.size()).map(answers::get).sum();
    }

    private static double part(double probability) {
        return probability <= 0 ? 0 : -probability * Math.log(probability);
    }
}
