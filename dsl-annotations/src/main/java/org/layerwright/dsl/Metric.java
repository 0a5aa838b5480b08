package org.layerwright.dsl;

/**
 * What can be measured. Computed over a whole pass, never as a mean of batch values. Down to {@link
 * #MATTHEWS} metrics are of decisions: a label counts as predicted when its probability is above
 * 0.5 ({@link LabelKind#MULTI_LABEL}) or is the largest ({@link LabelKind#SINGLE_LABEL}), and a
 * quotient 0/0 is 0. Those after it are of the probabilities themselves; for them a pass keeps 5 to
 * 10 bytes for each image and label. Definitions: scikit-learn.
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
    MATTHEWS,
    /** Area under the ROC curve of all labels' scores ranked together; 0.5 is chance. */
    MICRO_ROC_AUC,
    /**
     * Mean of the labels' areas under the ROC curve, of single-label data each class against the
     * rest; 0.5 is chance. Labels that are true in no image or in all are left out.
     */
    MACRO_ROC_AUC,
    /** Mean of the labels' areas under the ROC curve, weighted with how often each is true. */
    WEIGHTED_ROC_AUC,
    /** Average precision of all labels' scores ranked together. */
    MICRO_AVERAGE_PRECISION,
    /**
     * Mean average precision, mAP: the mean of the labels' average precisions. Chance is the mean
     * share of images that have a label. Labels that are true in no image are left out.
     */
    MACRO_AVERAGE_PRECISION,
    /** Mean of the labels' average precisions, weighted with how often each label is true. */
    WEIGHTED_AVERAGE_PRECISION,
    /**
     * Label ranking average precision, LRAP: how many of the labels that score as much as a true
     * one or more are true, in the mean. With one label an image it is the mean reciprocal rank.
     */
    RANKING_AVERAGE_PRECISION,
    /**
     * How far down an image's labels, by falling score, all true ones are met, in the mean. Lower
     * is better; the least is the mean number of labels an image has.
     */
    COVERAGE_ERROR,
    /**
     * Share of an image's pairs of a true and a false label in which the false one scores as much
     * or more, in the mean. Lower is better.
     */
    RANKING_LOSS,
    /** Share of images whose most probable label is not true. Lower is better. */
    ONE_ERROR,
    /**
     * Mean over cells of -log of the probability given to what is the case: the cross-entropy
     * without smoothing and weights. Lower is better. Multi-label only.
     */
    BINARY_LOG_LOSS,
    /**
     * Mean over images of -log of the true label's probability: the cross-entropy without smoothing
     * and weights. Lower is better. Single-label only.
     */
    CATEGORICAL_LOG_LOSS,
    /**
     * Share of images whose true label is among the three most probable ones. Single-label only.
     */
    TOP_3_ACCURACY,
    /** Share of images whose true label is among the five most probable ones. Single-label only. */
    TOP_5_ACCURACY,
    /**
     * Expected calibration error: by how much probabilities differ from how often labels are there,
     * in the mean, over all labels in 10 bins. Lower is better. Multi-label only.
     */
    BINARY_CALIBRATION_ERROR,
    /**
     * Expected calibration error: by how much the largest probability differs from how often it is
     * right, in the mean, in 10 bins. Lower is better. Single-label only.
     */
    CATEGORICAL_CALIBRATION_ERROR
}
