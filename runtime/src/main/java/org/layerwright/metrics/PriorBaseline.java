package org.layerwright.metrics;

import java.util.Arrays;

/**
 * The model that has learnt nothing but how frequent the labels are: it gives every row the labels'
 * frequencies in the data that it was made from as probabilities. Made from the very rows that it
 * is measured on, as an evaluation does, no other constant answer has a lower crossentropy. What it
 * scores is the least that a trained model must beat; with multi-label data and no label in more
 * than half of the rows, it predicts nothing, and its Hamming loss is the mean base rate. With
 * single-label data it always names the most frequent class.
 */
public final class PriorBaseline {
    private final float[] prior;

    /**
     * Takes known label frequencies.
     *
     * @param prior for each label the part of the rows in which it is true
     * @throws IllegalArgumentException if there are none, or one is NaN or outside [0, 1]
     */
    public PriorBaseline(float... prior) {
        RowChecks.labels(prior.length);
        this.prior = prior.clone();
        for (int label = 0; label < prior.length; label++) {
            if (!(this.prior[label] >= 0f && this.prior[label] <= 1f)) {
                throw new IllegalArgumentException(
                        "prior of label "
                                + label
                                + " is "
                                + this.prior[label]
                                + "; a label frequency must be in [0, 1]");
            }
        }
    }

    /**
     * Measures the label frequencies, each over the rows that know the label; of a label that no
     * row knows, 0.
     *
     * @param targets {@code rows * labels} zeros and ones, NaN where unknown, row-major
     * @param rows the number of rows, at least 1
     * @param labels the number of labels, at least 1
     * @return the baseline of this data
     * @throws IllegalArgumentException if there are no rows, the length is wrong or a target is
     *     neither 0 nor 1 nor NaN
     */
    public static PriorBaseline ofTargets(float[] targets, int rows, int labels) {
        if (rows < 1) {
            throw new IllegalArgumentException(
                    "rows is " + rows + "; label frequencies need at least 1 row");
        }
        ScoredLabels known = new ScoredLabels(labels);
        known.addBatch(new float[targets.length], targets, rows);
        float[] prior = new float[labels];
        for (int label = 0; label < labels; label++) {
            prior[label] = known.known(label) == 0 ? 0 : (float) known.baseRate(label);
        }
        return new PriorBaseline(prior);
    }

    /**
     * Returns the probabilities that it gives every row.
     *
     * @return a copy, one probability a label
     */
    public float[] probabilities() {
        return prior.clone();
    }

    /**
     * Counts what it gets right.
     *
     * @param targets {@code rows * labels} zeros and ones, NaN where unknown, row-major
     * @param rows the number of rows
     * @param rule the rule by which the model under comparison decides
     * @return the counts, to be put into the same {@link Metric}
     * @throws IllegalArgumentException as {@link LabelCounts#addBatch} does
     */
    public LabelCounts counts(float[] targets, int rows, DecisionRule rule) {
        LabelCounts counts = new LabelCounts(prior.length, rule);
        counts.addBatch(repeated(targets.length), targets, rows);
        return counts;
    }

    /**
     * Scores rows. All scores of a label are equal, so its average precision is its base rate in
     * these rows.
     *
     * @param targets {@code rows * labels} zeros and ones, NaN where unknown, row-major
     * @param rows the number of rows
     * @return the scores
     * @throws IllegalArgumentException as {@link ScoredLabels#addBatch} does
     */
    public ScoredLabels scores(float[] targets, int rows) {
        ScoredLabels scores = new ScoredLabels(prior.length);
        scores.addBatch(repeated(targets.length), targets, rows);
        return scores;
    }

    private float[] repeated(int cells) {
        float[] probabilities = new float[cells];
        for (int cell = 0; cell < cells; cell++) {
            probabilities[cell] = prior[cell % prior.length];
        }
        return probabilities;
    }

    @Override
    public String toString() {
        return "PriorBaseline" + Arrays.toString(prior);
    }
}
