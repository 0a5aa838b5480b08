package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.OutputFacts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an output with one label an example said, by label and answer.
 *
 * @param rows how many examples of each label (row) got which answer (column)
 */
record Confusion(List<List<Integer>> rows) {
    Confusion {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Confusion of(OutputFacts output) {
        return new Confusion(output.confusion());
    }

    /** How many labels there are; 0 of an output with several labels an example. */
    int labels() {
        return rows.size();
    }

    /** How many answers are wrong. */
    int wrong() {
        return IntStream.range(0, labels()).map(this::wrong).sum();
    }

    private int wrong(int label) {
        return sum(label) - rows.get(label).get(label);
    }

    private int sum(int label) {
        return rows.get(label).stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How far the answers depend on the labels, right or wrong: Pearson's chi squared of
     * independence in standard deviations above what chance has. About 0 where they have nothing to
     * do with each other, below 3 nearly always then.
     */
    double dependence() {
        int[] truths = IntStream.range(0, labels()).map(this::sum).toArray();
        int[] answers =
                IntStream.range(0, labels())
                        .map(answer -> rows.stream().mapToInt(row -> row.get(answer)).sum())
                        .toArray();
        double examples = Arrays.stream(truths).sum();
        double squares = 0;
        for (int truth = 0; truth < labels(); truth++) {
            for (int answer = 0; answer < labels(); answer++) {
                double expected = truths[truth] * answers[answer] / examples;
                squares += squares(rows.get(truth).get(answer), expected);
            }
        }
        int free = (seen(truths) - 1) * (seen(answers) - 1);
        return free <= 0 ? 0 : (squares - free) / Math.sqrt(2.0 * free);
    }

    /**
     * How unevenly each label's wrong answers are spread over the other labels: chi squared against
     * an even spread, less what chance has, for each wrong answer. About 0 if they fall as dice do;
     * 1 for two labels in place of five that are taken for each other only.
     */
    double unevenness() {
        double squares = 0;
        for (int truth = 0; truth < labels(); truth++) {
            double expected = (double) wrong(truth) / (labels() - 1);
            for (int answer = 0; answer < labels(); answer++) {
                squares += answer == truth ? 0 : squares(rows.get(truth).get(answer), expected);
            }
        }
        return (squares - labels() * (labels() - 2.0)) / wrong();
    }

    private static double squares(double seen, double expected) {
        return expected <= 0 ? 0 : (seen - expected) * (seen - expected) / expected;
    }

    private static int seen(int[] counts) {
        return (int) Arrays.stream(counts).filter(it -> it > 0).count();
    }
}
