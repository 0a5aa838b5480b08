package org.layerwright.data.survey;

import org.layerwright.data.Truth;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How labels are spread over examples. Multi-label terms are those of Tsoumakas, Katakis and
 * Vlahavas, "Mining Multi-label Data", 2010.
 *
 * @param examples how many there are
 * @param together for each label a row: how many examples have it and the label of the column; on
 *     the diagonal, how many have it
 * @param unknown for each label, of how many examples nobody knows whether they have it
 * @param sets the combinations that occur, the most frequent first
 */
public record LabelStatistics(
        int examples, List<List<Integer>> together, List<Integer> unknown, List<LabelSet> sets) {

    public LabelStatistics {
        together = together.stream().map(List::copyOf).toList();
        unknown = List.copyOf(unknown);
        sets = List.copyOf(sets);
    }

    /**
     * Counts.
     *
     * @param labels how many labels there are
     */
    static LabelStatistics of(List<Truth> truths, int labels) {
        int[][] together = new int[labels][labels];
        int[] unknown = new int[labels];
        Map<List<Integer>, Integer> sets = new HashMap<>();
        for (Truth truth : truths) {
            sets.merge(truth.labels(), 1, Integer::sum);
            truth.unknown().forEach(label -> unknown[label]++);
            for (int label : truth.labels()) {
                truth.labels().forEach(other -> together[label][other]++);
            }
        }
        return new LabelStatistics(
                truths.size(),
                IntStream.range(0, labels)
                        .mapToObj(label -> IntStream.of(together[label]).boxed().toList())
                        .toList(),
                IntStream.of(unknown).boxed().toList(),
                sets.entrySet().stream()
                        .map(set -> new LabelSet(set.getKey(), set.getValue()))
                        .sorted(
                                Comparator.comparingInt(LabelSet::examples)
                                        .reversed()
                                        .thenComparing(set -> set.labels().toString()))
                        .toList());
    }

    /** How many examples have a label. */
    public int count(int label) {
        return together.get(label).get(label);
    }

    /** How many labels there are. */
    public int labels() {
        return together.size();
    }

    /** Share of examples that have a label, of those of which it is known. NaN if of none. */
    public double share(int label) {
        return (double) count(label) / (examples - unknown.get(label));
    }

    /** Label cardinality: labels an example, on average. NaN without examples. */
    public double cardinality() {
        return (double) IntStream.range(0, labels()).map(this::count).sum() / examples;
    }

    /** Label density: cardinality over the number of labels. */
    public double density() {
        return cardinality() / labels();
    }

    /** Examples without any label. */
    public int unlabelled() {
        return sets.stream()
                .filter(set -> set.labels().isEmpty())
                .mapToInt(LabelSet::examples)
                .sum();
    }

    /** Combinations that only one example has. */
    public int singletons() {
        return (int) sets.stream().filter(set -> set.examples() == 1).count();
    }

    /** For 0, 1, 2 ... labels, how many examples have so many. */
    public List<Integer> labelsAnExample() {
        int most = sets.stream().mapToInt(set -> set.labels().size()).max().orElse(0);
        return IntStream.rangeClosed(0, most)
                .mapToObj(
                        size ->
                                sets.stream()
                                        .filter(set -> set.labels().size() == size)
                                        .mapToInt(LabelSet::examples)
                                        .sum())
                .toList();
    }

    /**
     * Imbalance ratio: examples of the most frequent label for one of the rarest that occurs. NaN
     * if none does.
     */
    public double imbalance() {
        List<Integer> occurring =
                IntStream.range(0, labels()).map(this::count).filter(n -> n > 0).boxed().toList();
        return occurring.isEmpty()
                ? Double.NaN
                : (double) Collections.max(occurring) / Collections.min(occurring);
    }

    /** Share of the examples with either label that have both (Jaccard index). NaN if none has. */
    public double jaccard(int a, int b) {
        int both = together.get(a).get(b);
        return (double) both / (count(a) + count(b) - both);
    }

    /**
     * How many times as often two labels come together as they would if they were independent: 1 if
     * they are. NaN if either does not occur.
     */
    public double lift(int a, int b) {
        return (double) together.get(a).get(b) * examples / ((double) count(a) * count(b));
    }
}
