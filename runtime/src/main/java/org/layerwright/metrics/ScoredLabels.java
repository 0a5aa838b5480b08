package org.layerwright.metrics;

import java.util.Arrays;
import java.util.Objects;

/**
 * Keeps the probabilities and targets of all rows taken in, for metrics that need the order of the
 * scores and not only a decision, all exact: {@link ScoreMetric}, {@link RankingArea}, {@link
 * ReliabilityCurve}, precision-recall curves.
 *
 * <p>Needs 5 bytes a cell (rows times labels), up to twice that after growing. Rows are taken in as
 * by {@link LabelCounts}, what is unknown left out as there; not safe for concurrent use.
 */
public final class ScoredLabels {
    /** Some JVMs refuse arrays of the very largest sizes. */
    private static final int MOST_CELLS = Integer.MAX_VALUE - 8;

    private static final byte ABSENT = 0;
    private static final byte PRESENT = 1;
    private static final byte UNKNOWN = 2;

    private final int labels;
    private float[] probabilities = new float[0];
    private byte[] targets = new byte[0];
    private long rowsTaken;
    private int rows;

    /**
     * Starts with no rows.
     *
     * @param labels the number of labels, at least 1
     * @throws IllegalArgumentException if {@code labels} is below 1
     */
    public ScoredLabels(int labels) {
        RowChecks.labels(labels);
        this.labels = labels;
    }

    /**
     * Takes in one row.
     *
     * @param probabilities one probability a label
     * @param targets 0 or 1 for each label, NaN where unknown
     * @throws IllegalArgumentException as {@link #addBatch} does
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
     *     probability, or a target is neither 0 nor 1 nor NaN; nothing of the batch is kept then
     * @throws IllegalStateException if there would be more cells than a Java array holds (about 2
     *     billion)
     */
    public void addBatch(float[] probabilities, float[] targets, int rows) {
        RowChecks.batch(probabilities, targets, rows, labels, rowsTaken);
        int end = reserve(rows);
        for (int from = 0; from < targets.length; from += labels) {
            if (RowChecks.anyKnown(targets, from, labels)) {
                System.arraycopy(probabilities, from, this.probabilities, end, labels);
                for (int label = 0; label < labels; label++) {
                    this.targets[end + label] = state(targets[from + label]);
                }
                end += labels;
            }
        }
        this.rows = end / labels;
        rowsTaken += rows;
    }

    private static byte state(float target) {
        if (Float.isNaN(target)) {
            return UNKNOWN;
        }
        return target == 1f ? PRESENT : ABSENT;
    }

    /**
     * Appends the rows of another.
     *
     * @param other rows to append, left unchanged
     * @throws IllegalArgumentException if it is this one or has another number of labels
     * @throws IllegalStateException if there would be more cells than a Java array holds
     */
    public void merge(ScoredLabels other) {
        if (other == this) {
            throw new IllegalArgumentException("rows merged with themselves would count twice");
        }
        if (other.labels != labels) {
            throw new IllegalArgumentException(
                    "rows of "
                            + other.labels
                            + " labels cannot be merged into rows of "
                            + labels
                            + " labels");
        }
        int start = reserve(other.rows);
        int cells = other.rows * labels;
        System.arraycopy(other.probabilities, 0, probabilities, start, cells);
        System.arraycopy(other.targets, 0, targets, start, cells);
        rows += other.rows;
        rowsTaken += other.rowsTaken;
    }

    /** Makes room for more rows and returns where they start. */
    private int reserve(int moreRows) {
        long needed = ((long) rows + moreRows) * labels;
        if (needed > MOST_CELLS) {
            throw new IllegalStateException(
                    rows
                            + moreRows
                            + " rows of "
                            + labels
                            + " labels are more than a Java array holds ("
                            + MOST_CELLS
                            + " cells); compute ranking metrics on part of the rows");
        }
        if (needed > probabilities.length) {
            int capacity = (int) Math.min(MOST_CELLS, Math.max(needed, 2L * probabilities.length));
            probabilities = Arrays.copyOf(probabilities, capacity);
            targets = Arrays.copyOf(targets, capacity);
        }
        return rows * labels;
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
     * Returns the number of rows taken in of which anything is known.
     *
     * @return 0 at the start
     */
    public int rows() {
        return rows;
    }

    /**
     * Returns in how many rows the label is true.
     *
     * @param label index of the label
     * @return at most {@link #known}
     * @throws IndexOutOfBoundsException if there is no such label
     */
    public int support(int label) {
        return count(label, PRESENT);
    }

    /**
     * Returns in how many rows it is known whether the label is true.
     *
     * @param label index of the label
     * @return at most {@link #rows()}; equal to it where nothing is unknown
     * @throws IndexOutOfBoundsException if there is no such label
     */
    public int known(int label) {
        return rows - count(label, UNKNOWN);
    }

    private int count(int label, byte state) {
        Objects.checkIndex(label, labels);
        int count = 0;
        for (int row = 0; row < rows; row++) {
            count += targets[row * labels + label] == state ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the part of the rows that know the label in which it is true: what average precision
     * is for random scores.
     *
     * @param label index of the label
     * @return in [0, 1], or NaN without such rows
     * @throws IndexOutOfBoundsException if there is no such label
     */
    public double baseRate(int label) {
        return (double) support(label) / known(label);
    }

    /**
     * Returns the precision-recall curve of a label, over the rows that know it.
     *
     * @param label index of the label
     * @return the curve; without points if the label is true in no row
     * @throws IndexOutOfBoundsException if there is no such label
     */
    public PrecisionRecallCurve precisionRecallCurve(int label) {
        return ofLabel(label).precisionRecallCurve();
    }

    /** The scores of a label, over the rows that know it. */
    SortedScores ofLabel(int label) {
        Objects.checkIndex(label, labels);
        return sorted(label, labels, rows);
    }

    /** The scores of a row's known labels. */
    SortedScores ofRow(int row) {
        Objects.checkIndex(row, rows);
        return sorted(row * labels, 1, labels);
    }

    /** The scores of all known cells. */
    SortedScores pooled() {
        return sorted(0, 1, rows * labels);
    }

    /** The known ones of {@code count} cells, {@code step} apart. */
    private SortedScores sorted(int first, int step, int count) {
        long[] cells = new long[count];
        int filled = 0;
        for (int i = 0; i < count; i++) {
            int cell = first + i * step;
            if (targets[cell] != UNKNOWN) {
                cells[filled++] = SortedScores.cell(probabilities[cell], targets[cell] == PRESENT);
            }
        }
        return new SortedScores(filled == count ? cells : Arrays.copyOf(cells, filled));
    }

    boolean isKnown(int row, int label) {
        return targets[row * labels + label] != UNKNOWN;
    }

    boolean isTrue(int row, int label) {
        return targets[row * labels + label] == PRESENT;
    }

    float probability(int row, int label) {
        return probabilities[row * labels + label];
    }

    /**
     * Counts what a rule decides of these rows.
     *
     * @param rule what makes a prediction of a row of probabilities
     * @return the counts, as {@link LabelCounts} would have made them of the same rows
     * @throws IllegalArgumentException as {@link LabelCounts#addBatch} does
     */
    public LabelCounts decidedBy(DecisionRule rule) {
        LabelCounts counts = new LabelCounts(labels, rule);
        counts.addBatch(probabilities(), targets(), rows);
        return counts;
    }

    /**
     * Returns all probabilities.
     *
     * @return a copy, {@code rows * labels}, row-major
     */
    public float[] probabilities() {
        return Arrays.copyOf(probabilities, rows * labels);
    }

    /**
     * Returns what is true.
     *
     * @return {@code rows * labels} zeros and ones, NaN where unknown, row-major
     */
    public float[] targets() {
        float[] values = new float[rows * labels];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = targets[cell] == UNKNOWN ? Float.NaN : targets[cell];
        }
        return values;
    }

    /** These rows, each as often as it is named. */
    ScoredLabels rowsOf(int[] chosen) {
        ScoredLabels drawn = new ScoredLabels(labels);
        int end = drawn.reserve(chosen.length);
        for (int row : chosen) {
            System.arraycopy(probabilities, row * labels, drawn.probabilities, end, labels);
            System.arraycopy(targets, row * labels, drawn.targets, end, labels);
            end += labels;
        }
        drawn.rows = chosen.length;
        drawn.rowsTaken = chosen.length;
        return drawn;
    }
}
