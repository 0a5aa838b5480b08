package org.layerwright.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Which class is taken for which, of single-label data: counts of rows by true and predicted class,
 * as scikit-learn's {@code confusion_matrix} has them. The predicted class is the most probable
 * one, of equally probable ones the first. Rows of which nobody knows the class are left out; every
 * other row counts once, whatever its weight in the loss.
 *
 * <p>Memory is classes squared. Batch size, order and {@link #merge} never change a count. Not safe
 * for concurrent use: give each thread its own and merge them. Labels of which a row may have
 * several have no such matrix; {@link LabelCounts} has the four counts of each.
 */
public final class ConfusionMatrix {
    private final int classes;
    private final long[] counts;
    private final boolean[] decided;
    private final DecisionRule rule = DecisionRule.argmax();
    private long rowsTaken;

    /**
     * Starts with no rows.
     *
     * @param classes the number of classes, at least 2
     * @throws IllegalArgumentException if it is less, or its square is beyond a Java array
     */
    public ConfusionMatrix(int classes) {
        rule.checkLabels(classes);
        if ((long) classes * classes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "a confusion matrix of " + classes + " classes is beyond a Java array");
        }
        this.classes = classes;
        this.counts = new long[classes * classes];
        this.decided = new boolean[classes];
    }

    /**
     * Counts rows that were kept.
     *
     * @param scores of single-label data
     * @return the matrix, as if it had taken in the same rows
     * @throws IllegalArgumentException as {@link #addBatch} does
     */
    public static ConfusionMatrix of(ScoredLabels scores) {
        ConfusionMatrix matrix = new ConfusionMatrix(scores.labels());
        matrix.addBatch(scores.probabilities(), scores.targets(), scores.rows());
        return matrix;
    }

    /**
     * Takes in a batch of rows; any batch may have any number of rows.
     *
     * @param probabilities {@code rows * classes} probabilities, row-major
     * @param targets as many zeros and ones, one-hot; all NaN where unknown
     * @param rows the number of rows, possibly 0
     * @throws IllegalArgumentException as {@link LabelCounts#addBatch} does with a single-label
     *     rule; nothing of the batch is counted then
     */
    public void addBatch(float[] probabilities, float[] targets, int rows) {
        RowChecks.batch(probabilities, targets, rows, classes, rowsTaken);
        RowChecks.oneHot(targets, rows, classes, rowsTaken);
        for (int row = 0; row < rows; row++) {
            int offset = row * classes;
            if (RowChecks.anyKnown(targets, offset, classes)) {
                rule.decide(probabilities, offset, decided);
                counts[trueClass(targets, offset) * classes + decidedClass()]++;
            }
        }
        rowsTaken += rows;
    }

    private static int trueClass(float[] targets, int offset) {
        int label = 0;
        while (targets[offset + label] != 1f) {
            label++;
        }
        return label;
    }

    private int decidedClass() {
        int label = 0;
        while (!decided[label]) {
            label++;
        }
        return label;
    }

    /**
     * Adds what another one counted, as if its rows had been taken in here.
     *
     * @param other counts over other rows, left unchanged
     * @throws IllegalArgumentException if it is this one or has another number of classes
     */
    public void merge(ConfusionMatrix other) {
        if (other == this) {
            throw new IllegalArgumentException(
                    "counts merged with themselves would count every row twice");
        }
        if (other.classes != classes) {
            throw new IllegalArgumentException(
                    "counts of %d classes cannot be merged into counts of %d"
                            .formatted(other.classes, classes));
        }
        for (int cell = 0; cell < counts.length; cell++) {
            counts[cell] += other.counts[cell];
        }
        rowsTaken += other.rowsTaken;
    }

    /**
     * Returns the number of classes.
     *
     * @return at least 2
     */
    public int classes() {
        return classes;
    }

    /**
     * Returns how many rows of one class were taken for another, or for their own.
     *
     * @param actual index of the true class
     * @param predicted index of the predicted class
     * @return the count
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public long count(int actual, int predicted) {
        Objects.checkIndex(actual, classes);
        return counts[actual * classes + Objects.checkIndex(predicted, classes)];
    }

    /**
     * Returns which part of the rows of one class was taken for another, or for its own: scikit-
     * learn's {@code normalize="true"}. On the diagonal it is the class's recall.
     *
     * @param actual index of the true class
     * @param predicted index of the predicted class
     * @return in [0, 1]; NaN if the class has no rows (scikit-learn: 0)
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public double share(int actual, int predicted) {
        long rows = 0;
        for (int other = 0; other < classes; other++) {
            rows += count(actual, other);
        }
        return (double) count(actual, predicted) / rows;
    }

    /**
     * A class taken for another.
     *
     * @param actual index of the true class
     * @param predicted index of the predicted class
     * @param rows how many rows, at least 1
     */
    public record Confusion(int actual, int predicted, long rows) {}

    /**
     * Returns the pairs of classes that are confused most often.
     *
     * @param most how many pairs at most
     * @return by falling number of rows, equal ones in class order; pairs that never occur left out
     */
    public List<Confusion> mostConfused(int most) {
        List<Confusion> all = new ArrayList<>();
        for (int actual = 0; actual < classes; actual++) {
            for (int predicted = 0; predicted < classes; predicted++) {
                if (actual != predicted && count(actual, predicted) > 0) {
                    all.add(new Confusion(actual, predicted, count(actual, predicted)));
                }
            }
        }
        all.sort(Comparator.comparingLong(Confusion::rows).reversed());
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }
}
