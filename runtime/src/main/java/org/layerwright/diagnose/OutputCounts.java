package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.CellCost;
import org.layerwright.metrics.LabelKind;

import java.util.Arrays;
import java.util.List;

/** What one output said about examples, while they are counted. Exact sums in double precision. */
final class OutputCounts {
    private final OutputInfo output;
    private final int first;
    private final int columns;
    private final int labels;
    private final boolean single;

    private final int[] truths;
    private final int[] answers;
    private final int[] hits;
    private final int[] known;
    private final int[][] confusion;
    private int examples;
    private int exact;
    private double cost;
    private long costs;
    private int rows;
    private final double[] reference;
    private final double[] sums;
    private final double[] squares;

    /**
     * @param first its first column
     * @param columns of all outputs
     */
    OutputCounts(OutputInfo output, int first, int columns) {
        this.output = output;
        this.first = first;
        this.columns = columns;
        this.labels = output.labels().size();
        this.single = output.labelKind() == LabelKind.SINGLE_LABEL;
        this.truths = new int[labels];
        this.answers = new int[labels];
        this.hits = new int[labels];
        this.known = new int[labels];
        this.confusion = new int[single ? labels : 0][labels];
        this.reference = new double[labels];
        this.sums = new double[labels];
        this.squares = new double[labels];
    }

    /**
     * Adds a batch.
     *
     * @param present 0 or 1, NaN where unknown
     * @param shares the same, or shares of mixed examples
     * @return this batch's own cross-entropy, as {@link OutputFacts#crossEntropy}
     */
    double add(float[] probabilities, float[] present, float[] shares) {
        double costBefore = cost;
        long costsBefore = costs;
        boolean[] decided = new boolean[labels];
        for (int start = first; start < probabilities.length; start += columns) {
            output.labelKind().defaultRule().decide(probabilities, start, decided);
            spread(probabilities, start);
            addCost(probabilities, shares, start);
            count(decided, present, start);
        }
        return (cost - costBefore) / (costs - costsBefore);
    }

    private void spread(float[] probabilities, int start) {
        for (int label = 0; label < labels; label++) {
            double probability = probabilities[start + label];
            if (rows == 0) {
                reference[label] = probability;
            }
            // Of differences from the first example: what is identical adds exactly 0.
            double difference = probability - reference[label];
            sums[label] += difference;
            squares[label] += difference * difference;
        }
        rows++;
    }

    private void addCost(float[] probabilities, float[] shares, int start) {
        boolean any = false;
        for (int cell = start; cell < start + labels; cell++) {
            if (!Float.isNaN(shares[cell])) {
                cost += CellCost.of(output.labelKind(), probabilities[cell], shares[cell]);
                any = true;
                costs += single ? 0 : 1;
            }
        }
        costs += single && any ? 1 : 0;
    }

    private void count(boolean[] decided, float[] present, int start) {
        boolean right = true;
        int truth = -1;
        int answer = -1;
        int seen = 0;
        for (int label = 0; label < labels; label++) {
            float target = present[start + label];
            if (Float.isNaN(target)) {
                continue;
            }
            boolean has = target == 1f;
            seen++;
            known[label]++;
            truths[label] += has ? 1 : 0;
            answers[label] += decided[label] ? 1 : 0;
            hits[label] += has && decided[label] ? 1 : 0;
            right &= has == decided[label];
            truth = has ? label : truth;
            answer = decided[label] ? label : answer;
        }
        if (seen == 0) {
            return;
        }
        examples++;
        exact += right ? 1 : 0;
        if (single && truth >= 0 && answer >= 0) {
            confusion[truth][answer]++;
        }
    }

    OutputFacts facts() {
        return new OutputFacts(
                output.name(),
                output.labelKind(),
                output.labels(),
                examples,
                cost / costs,
                (double) exact / examples,
                spread(),
                list(truths),
                list(answers),
                list(hits),
                list(known),
                Arrays.stream(confusion).map(OutputCounts::list).toList());
    }

    private double spread() {
        double greatest = 0;
        for (int label = 0; label < labels; label++) {
            double mean = sums[label] / rows;
            greatest = Math.max(greatest, squares[label] / rows - mean * mean);
        }
        return Math.sqrt(greatest);
    }

    private static List<Integer> list(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
