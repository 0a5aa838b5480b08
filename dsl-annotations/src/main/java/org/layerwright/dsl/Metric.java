package org.layerwright.dsl;

/**
 * What can be measured. Computed from counts over a whole pass, never as a mean of batch values. A
 * label counts as predicted when its probability is above 0.5 ({@link LabelKind#MULTI_LABEL}) or is
 * the largest ({@link LabelKind#SINGLE_LABEL}). A quotient 0/0 is 0. Definitions: scikit-learn.
 */
public enum Metric {
    /**
     * Share of images with every label right, also called exact match. Multi-label only; with one
     * label an image it is {@link #CATEGORICAL_ACCURACY}. Not to be mistaken for the mean over
     * labels, which is 1 - {@link #HAMMING_LOSS}. Higher is better.
     */
    SUBSET_ACCURACY,
    /** Share of wrong cells among images times labels. Lower is better. Multi-label only. */
    HAMMING_LOSS,
    /**
     * Share of right cells among images times labels: exactly 1 - {@link #HAMMING_LOSS}. High for a
     * network that predicts nothing when labels are rare. Multi-label only.
     */
    BINARY_ACCURACY,
    /** Share of images whose largest probability is at the true label. Single-label only. */
    CATEGORICAL_ACCURACY,
    /** Precision over the pooled counts of all labels. */
    MICRO_PRECISION,
    /** Recall over the pooled counts of all labels. */
    MICRO_RECALL,
    /** F1 over the pooled counts of all labels. */
    MICRO_F1,
    /** Mean of the labels' precisions. */
    MACRO_PRECISION,
    /** Mean of the labels' recalls. */
    MACRO_RECALL,
    /** Mean of the labels' F1 scores: rare labels count as much as frequent ones. */
    MACRO_F1,
    /** Mean of the labels' precisions, weighted with how often each label is true. */
    WEIGHTED_PRECISION,
    /** Mean of the labels' recalls, weighted with how often each label is true. */
    WEIGHTED_RECALL,
    /** Mean of the labels' F1 scores, weighted with how often each label is true. */
    WEIGHTED_F1,
    /** Mean of the images' precisions. Multi-label only. */
    SAMPLES_PRECISION,
    /** Mean of the images' recalls. Multi-label only. */
    SAMPLES_RECALL,
    /** Mean of the images' F1 scores. Multi-label only. */
    SAMPLES_F1,
    /** Jaccard index, TP / (TP + FP + FN), over the pooled counts of all labels. */
    MICRO_JACCARD,
    /** Mean of the labels' Jaccard indices. */
    MACRO_JACCARD,
    /** Mean of the labels' Jaccard indices, weighted with how often each label is true. */
    WEIGHTED_JACCARD,
    /** Mean of the images' Jaccard indices. Multi-label only. */
    SAMPLES_JACCARD,
    /**
     * Mean of the labels' Matthews correlations of decision and truth, from -1 to 1; predicting all
     * or nothing gives 0. Multi-label only; with one label an image it is {@link #MATTHEWS}.
     */
    MACRO_MATTHEWS,
    /**
     * Matthews correlation of predicted and true class, at most 1; always naming one class gives 0.
     * Single-label only.
     */
    MATTHEWS
}
