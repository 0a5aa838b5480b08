package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.metrics.LabelKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What a network said, written down: five classes of 60 examples each, or five labels. */
public final class Said {
    private static final int CLASSES = 5;
    private static final int EACH = 60;

    private Said() {}

    /** Five classes, learned as well as the cross-entropy says. */
    public static Answers answers(double crossEntropy, double spread) {
        double skill = Math.max(0, 1 - crossEntropy / Cases.LN_5);
        return answers(crossEntropy, 0.2 + 0.8 * skill, spread);
    }

    /** Five classes of which this part is right, the rest called the next class. */
    public static Answers answers(double crossEntropy, double exact, double spread) {
        int right = (int) Math.round(exact * EACH);
        return confused(
                crossEntropy,
                spread,
                IntStream.range(0, CLASSES)
                        .mapToObj(
                                row -> {
                                    int[] counts = new int[CLASSES];
                                    counts[row] = right;
                                    counts[(row + 1) % CLASSES] += EACH - right;
                                    return counts;
                                })
                        .toArray(int[][]::new));
    }

    /** Five classes of which so many of 60 are right, and the others called anything alike. */
    public static Answers evenly(double crossEntropy, int right) {
        int other = (EACH - right) / (CLASSES - 1);
        return confused(
                crossEntropy,
                0.2,
                IntStream.range(0, CLASSES)
                        .mapToObj(
                                row -> {
                                    int[] counts = new int[CLASSES];
                                    Arrays.fill(counts, other);
                                    counts[row] = EACH - (CLASSES - 1) * other;
                                    return counts;
                                })
                        .toArray(int[][]::new));
    }

    /** Every example is called class a. */
    public static Answers allAlike(double crossEntropy, double spread) {
        int[][] confusion = new int[CLASSES][CLASSES];
        for (int[] row : confusion) {
            row[0] = EACH;
        }
        return confused(crossEntropy, spread, confusion);
    }

    /** By the confusion of truth (row) and answer (column). */
    public static Answers confused(double crossEntropy, double spread, int[]... confusion) {
        List<Integer> truths = new ArrayList<>();
        List<Integer> hits = new ArrayList<>();
        List<Integer> said = new ArrayList<>(Collections.nCopies(confusion.length, 0));
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < confusion.length; i++) {
            int[] row = confusion[i];
            truths.add(IntStream.of(row).sum());
            hits.add(row[i]);
            rows.add(IntStream.of(row).boxed().toList());
            IntStream.range(0, row.length).forEach(j -> said.set(j, said.get(j) + row[j]));
        }
        int examples = truths.stream().mapToInt(it -> it).sum();
        double exact = hits.stream().mapToInt(it -> it).sum() / (double) examples;
        OutputFacts output =
                new OutputFacts(
                        "classes",
                        LabelKind.SINGLE_LABEL,
                        List.of("a", "b", "c", "d", "e").subList(0, confusion.length),
                        examples,
                        crossEntropy,
                        exact,
                        spread,
                        truths,
                        said,
                        hits,
                        Collections.nCopies(confusion.length, examples),
                        rows);
        return new Answers(List.of(output), crossEntropy);
    }

    /** Several labels an example, of 1,500 examples; entropy of the labels 0.547. */
    public static Answers labels(double crossEntropy, double exact, int... hits) {
        List<Integer> found = IntStream.of(hits).boxed().toList();
        OutputFacts output =
                new OutputFacts(
                        "labels",
                        LabelKind.MULTI_LABEL,
                        List.of("a", "b", "c", "d", "e"),
                        1500,
                        crossEntropy,
                        exact,
                        0.03,
                        List.of(290, 325, 358, 392, 427),
                        found,
                        found,
                        Collections.nCopies(5, 1500),
                        List.of());
        return new Answers(List.of(output), crossEntropy);
    }
}
