package org.layerwright.metrics;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Counts right and wrong predictions over rows taken in one by one or in batches: for each label
 * the true and false positives and negatives, and over rows what exact match and samples averages
 * need.
 *
 * <p>Only whole numbers are kept, so the order of rows, the batch size and {@link #merge} never
 * change a result. Memory is proportional to the number of labels and of the different triples
 * (true positives, predicted, true) that rows show: it soon stops growing with the rows. Not safe
 * for concurrent use: give each thread its own and merge them.
 *
 * <p>Arrays are row-major: the value of row r and label l is at {@code r * labels + l}. Targets are
 * 0 or 1, and one-hot for a single-label rule. A target of which nobody knows is NaN: its cell is
 * not counted, the others of its row are; a row of which nothing is known is no row. For a
 * single-label rule a row is wholly known or wholly unknown.
 *
 * <p>Every row counts the same: sample weights are for the loss (as Keras keeps {@code metrics}
 * apart from {@code weighted_metrics}).
 */
public final class LabelCounts {
    /** How many of {@link #toNumbers} are of no single label. */
    private static final int OVER_ALL = 3;

    private final int labels;
    private final DecisionRule rule;
    private final long[] known;
    private final long[] truePositives;
    private final long[] predicted;
    private final long[] support;
    private final RowOutcomes rowOutcomes = new RowOutcomes();
    private final boolean[] decided;
    private long rowsTaken;
    private long rows;
    private long rowsAllRight;

    /**
     * Starts with no rows.
     *
     * @param labels the number of labels, at least 1
     * @param rule what makes a prediction of a row of probabilities
     * @throws IllegalArgumentException if {@code labels} is below 1 or the rule is for another
     *     number of labels
     */
    public LabelCounts(int labels, DecisionRule rule) {
        RowChecks.labels(labels);
        rule.checkLabels(labels);
        this.labels = labels;
        this.rule = rule;
        this.known = new long[labels];
        this.truePositives = new long[labels];
        this.predicted = new long[labels];
        this.support = new long[labels];
        this.decided = new boolean[labels];
    }

    /**
     * Takes in one row.
     *
     * @param probabilities one probability a label
     * @param targets 0 or 1 for each label, NaN where unknown
     * @throws IllegalArgumentException as {@link #addBatch} does; nothing is counted then
     */
    public void addRow(float[] probabilities, float[] targets) {
        addBatch(probabilities, targets, 1);
    }

    /**
     * Takes in a batch of rows; any batch may have any number of rows.
     *
     * @param probabilities {@code rows * labels} probabilities, row-major
     * @param targets as many zeros and ones, NaN where unknown
     * @param rows the number of rows, possibly 0
     * @throws IllegalArgumentException if a length is wrong, a probability is NaN or no
     *     probability, a target is neither 0 nor 1 nor NaN, or with a single-label rule a row is
     *     neither one-hot nor all NaN. The text names row and label, rows being numbered from 0
     *     over all that were taken in. Nothing of the batch is counted then
     */
    public void addBatch(float[] probabilities, float[] targets, int rows) {
        RowChecks.batch(probabilities, targets, rows, labels, rowsTaken);
        if (rule.labelKind() == LabelKind.SINGLE_LABEL) {
            RowChecks.oneHot(targets, rows, labels, rowsTaken);
        }
        for (int row = 0; row < rows; row++) {
            int offset = row * labels;
            if (RowChecks.anyKnown(targets, offset, labels)) {
                rule.decide(probabilities, offset, decided);
                count(targets, offset);
            }
        }
        rowsTaken += rows;
    }

    private void count(float[] targets, int offset) {
        int rowTruePositives = 0;
        int rowPredicted = 0;
        int rowSupport = 0;
        for (int label = 0; label < labels; label++) {
            float target = targets[offset + label];
            if (Float.isNaN(target)) {
                continue;
            }
            known[label]++;
            boolean isTrue = target == 1f;
            if (isTrue) {
                support[label]++;
                rowSupport++;
            }
            if (decided[label]) {
                predicted[label]++;
                rowPredicted++;
            }
            if (isTrue && decided[label]) {
                truePositives[label]++;
                rowTruePositives++;
            }
        }
        rows++;
        if (rowTruePositives == rowPredicted && rowTruePositives == rowSupport) {
            rowsAllRight++;
        }
        rowOutcomes.add(rowTruePositives, rowPredicted, rowSupport);
    }

    /**
     * Adds what another accumulator counted, as if its rows had been taken in here.
     *
     * @param other counts over other rows, left unchanged
     * @throws IllegalArgumentException if it is this one, has another number of labels or another
     *     decision rule
     */
    public void merge(LabelCounts other) {
        if (other == this) {
            throw new IllegalArgumentException(
                    "counts merged with themselves would count every row twice");
        }
        if (other.labels != labels || !other.rule.equals(rule)) {
            throw new IllegalArgumentException(
                    "counts of "
                            + other.labels
                            + " labels by "
                            + other.rule
                            + " cannot be merged into counts of "
                            + labels
                            + " labels by "
                            + rule);
        }
        for (int label = 0; label < labels; label++) {
            known[label] += other.known[label];
            truePositives[label] += other.truePositives[label];
            predicted[label] += other.predicted[label];
            support[label] += other.support[label];
        }
        rowsTaken += other.rowsTaken;
        rows += other.rows;
        rowsAllRight += other.rowsAllRight;
        rowOutcomes.merge(other.rowOutcomes);
    }

    /**
     * Returns all that was counted as whole numbers, to be kept somewhere and given to {@link
     * #restored}.
     *
     * @return a new array, not to be read by others
     */
    public long[] toNumbers() {
        return Stream.of(
                        LongStream.of(rowsTaken, rows, rowsAllRight),
                        Stream.of(known, truePositives, predicted, support)
                                .flatMapToLong(Arrays::stream),
                        rowOutcomes.numbers())
                .flatMapToLong(numbers -> numbers)
                .toArray();
    }

    /**
     * Returns counts that go on where others were.
     *
     * @param labels the number of labels of those
     * @param rule what decides; that of those
     * @param numbers what {@link #toNumbers} gave
     * @throws IllegalArgumentException if the numbers cannot be of so many labels
     */
    public static LabelCounts restored(int labels, DecisionRule rule, long[] numbers) {
        LabelCounts counts = new LabelCounts(labels, rule);
        int outcomes = OVER_ALL + 4 * labels;
        if (numbers.length < outcomes || (numbers.length - outcomes) % 4 != 0) {
            throw new IllegalArgumentException(
                    "%d numbers are no counts of %d labels".formatted(numbers.length, labels));
        }
        counts.rowsTaken = numbers[0];
        counts.rows = numbers[1];
        counts.rowsAllRight = numbers[2];
        int from = OVER_ALL;
        for (long[] ofLabels :
                new long[][] {
                    counts.known, counts.truePositives, counts.predicted, counts.support
                }) {
            System.arraycopy(numbers, from, ofLabels, 0, labels);
            from += labels;
        }
        counts.rowOutcomes.addNumbers(numbers, from);
        return counts;
    }

    RowOutcomes rowOutcomes() {
        return rowOutcomes;
    }

    /**
     * Returns the number of labels.
     *
     * @return at least 1
     */
    public int labels() {
        return labels;
    }

    /**
     * Returns the rule that decided.
     *
     * @return the rule given at the start
     */
    public DecisionRule rule() {
        return rule;
    }

    /**
     * Returns the number of rows taken in of which anything is known.
     *
     * @return 0 at the start
     */
    public long rows() {
        return rows;
    }

    /**
     * Returns in how many rows it is known whether the label is true.
     *
     * @param label index of the label
     * @return at most {@link #rows()}; equal to it where nothing is unknown
     */
    public long known(int label) {
        return known[label];
    }

    /**
     * Returns the number of cells that were counted, over all rows and labels.
     *
     * @return the sum of {@link #known} over labels
     */
    public long knownCells() {
        return Arrays.stream(known).sum();
    }

    /**
     * Returns the number of rows in which every known label was right, present and absent ones
     * alike.
     *
     * @return at most {@link #rows()}
     */
    public long rowsAllRight() {
        return rowsAllRight;
    }

    /**
     * Returns in how many rows the label was predicted and true.
     *
     * @param label index of the label
     * @return TP
     */
    public long truePositives(int label) {
        return truePositives[label];
    }

    /**
     * Returns in how many rows the label was predicted but not true.
     *
     * @param label index of the label
     * @return FP
     */
    public long falsePositives(int label) {
        return predicted[label] - truePositives[label];
    }

    /**
     * Returns in how many rows the label was true but not predicted.
     *
     * @param label index of the label
     * @return FN
     */
    public long falseNegatives(int label) {
        return support[label] - truePositives[label];
    }

    /**
     * Returns in how many rows the label was neither predicted nor true.
     *
     * @param label index of the label
     * @return TN
     */
    public long trueNegatives(int label) {
        return known[label] - predicted[label] - support[label] + truePositives[label];
    }

    /**
     * Returns in how many rows the label was predicted.
     *
     * @param label index of the label
     * @return TP + FP
     */
    public long predicted(int label) {
        return predicted[label];
    }

    /**
     * Returns in how many rows the label was true.
     *
     * @param label index of the label
     * @return TP + FN
     */
    public long support(int label) {
        return support[label];
    }

    /**
     * Returns how many labels a row has in the mean: the label cardinality (Tsoumakas and Katakis
     * 2007). Of predictions see {@link #predictedCardinality}: much less than this, and the
     * thresholds are too high.
     *
     * @return in [0, labels]; NaN without rows
     */
    public double labelCardinality() {
        return (double) Arrays.stream(support).sum() / rows;
    }

    /**
     * Returns how many labels are predicted of a row in the mean, known ones only.
     *
     * @return in [0, labels]; NaN without rows
     */
    public double predictedCardinality() {
        return (double) Arrays.stream(predicted).sum() / rows;
    }

    /**
     * Returns the number of wrong cells over all rows and labels.
     *
     * @return the sum of FP + FN over labels
     */
    public long wrongCells() {
        long wrong = 0;
        for (int label = 0; label < labels; label++) {
            wrong += falsePositives(label) + falseNegatives(label);
        }
        return wrong;
    }
}
