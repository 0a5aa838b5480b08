package org.layerwright.metrics;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The metrics a model can be asked for by name: pure functions of {@link LabelCounts}.
 *
 * <p>In the formulas there are N rows and L labels; TP, FP, FN and TN are the true and false
 * positives and negatives. All values are in [0, 1] but those of Matthews's correlation. 0/0 is
 * taken as 0, the default of Keras and scikit-learn; {@link OverlapScore} and {@link
 * MatthewsCorrelation} have another choice. With no rows every value is NaN: nothing was measured.
 *
 * <p>Where labels are unknown, only what is known counts: a row is judged by its known labels, a
 * label by the rows that know it, and N L is the number of known cells. Sample weights play no part
 * (they are Keras's {@code metrics}, not its {@code weighted_metrics}).
 */
public enum Metric implements NamedMetric {
    /**
     * Exact match: the part of the rows in which all L labels are right, present and absent ones
     * alike (scikit-learn's {@code accuracy_score} on multi-label data). Strict: one wrong label of
     * five spoils the row, so with independent labels right in 90 % of cells it is 0.9^5 = 0.59.
     * Low on many labels even for a good model, and it does not tell nearly right from all wrong. A
     * row without labels counts as right if nothing is predicted.
     */
    SUBSET_ACCURACY(
            "Subset accuracy",
            Direction.HIGHER_IS_BETTER,
            Fits.MULTI_LABEL_ONLY,
            Formulas::exactMatch),

    /**
     * The part of all N L cells that is wrong: sum of (FP + FN) / (N L) (scikit-learn's {@code
     * hamming_loss}). Where labels are rare it is small for a model that predicts nothing: it is
     * then the mean label frequency. Read it beside {@link PriorBaseline}.
     */
    HAMMING_LOSS(
            "Hamming loss",
            Direction.LOWER_IS_BETTER,
            Fits.MULTI_LABEL_ONLY,
            Formulas::hammingLoss),

    /**
     * The part of all N L cells that is right: sum of (TP + TN) / (N L), which is 1 - {@link
     * #HAMMING_LOSS} (Keras's {@code BinaryAccuracy}). It misleads: with labels that are present in
     * a fifth of the rows, predicting nothing at all scores 0.8. Taken for exact match it looks far
     * better than {@link #SUBSET_ACCURACY}.
     */
    BINARY_ACCURACY(
            "Binary accuracy",
            Direction.HIGHER_IS_BETTER,
            Fits.MULTI_LABEL_ONLY,
            Formulas::binaryAccuracy),

    /**
     * The part of the rows whose most probable label is the true one; of equally probable labels
     * the first counts (Keras's {@code CategoricalAccuracy}). Where one class is frequent, always
     * naming it scores that class's frequency. On multi-label data it would be meaningless and is
     * refused.
     */
    CATEGORICAL_ACCURACY(
            "Categorical accuracy",
            Direction.HIGHER_IS_BETTER,
            Fits.SINGLE_LABEL_ONLY,
            Formulas::exactMatch),

    /**
     * {@link OverlapScore#PRECISION} of the summed counts, {@link Average#MICRO}: sum TP / sum (TP
     * + FP).
     */
    MICRO_PRECISION("Micro precision", Fits.BOTH, OverlapScore.PRECISION, Average.MICRO),

    /**
     * {@link OverlapScore#RECALL} of the summed counts, {@link Average#MICRO}: sum TP / sum (TP +
     * FN).
     */
    MICRO_RECALL("Micro recall", Fits.BOTH, OverlapScore.RECALL, Average.MICRO),

    /**
     * {@link OverlapScore#F1} of the summed counts, {@link Average#MICRO}: 2 sum TP / sum (2 TP +
     * FP + FN). On single-label data it is the categorical accuracy.
     */
    MICRO_F1("Micro F1", Fits.BOTH, OverlapScore.F1, Average.MICRO),

    /**
     * The mean over labels of {@link OverlapScore#PRECISION}, {@link Average#MACRO}. A label that
     * is never predicted counts as 0.
     */
    MACRO_PRECISION("Macro precision", Fits.BOTH, OverlapScore.PRECISION, Average.MACRO),

    /**
     * The mean over labels of {@link OverlapScore#RECALL}, {@link Average#MACRO}. On single-label
     * data where every class occurs it is the balanced accuracy. A label without true rows counts
     * as 0.
     */
    MACRO_RECALL("Macro recall", Fits.BOTH, OverlapScore.RECALL, Average.MACRO),

    /**
     * The mean over labels of {@link OverlapScore#F1}, {@link Average#MACRO}; not the F1 of macro
     * precision and macro recall, and not a mean of batch values. The number to watch where rare
     * labels matter as much as frequent ones. A label that is neither true nor predicted in any row
     * counts as 0 and lowers it: see that every label occurs in the validation data.
     */
    MACRO_F1("Macro F1", Fits.BOTH, OverlapScore.F1, Average.MACRO),

    /**
     * The mean over labels of {@link OverlapScore#PRECISION}, weighted by support, {@link
     * Average#WEIGHTED}.
     */
    WEIGHTED_PRECISION("Weighted precision", Fits.BOTH, OverlapScore.PRECISION, Average.WEIGHTED),

    /**
     * The mean over labels of {@link OverlapScore#RECALL}, weighted by support, {@link
     * Average#WEIGHTED}. It equals {@link #MICRO_RECALL}.
     */
    WEIGHTED_RECALL("Weighted recall", Fits.BOTH, OverlapScore.RECALL, Average.WEIGHTED),

    /**
     * The mean over labels of {@link OverlapScore#F1}, weighted by support, {@link
     * Average#WEIGHTED}.
     */
    WEIGHTED_F1("Weighted F1", Fits.BOTH, OverlapScore.F1, Average.WEIGHTED),

    /**
     * The mean over rows of {@link OverlapScore#PRECISION} over the row's labels, {@link
     * Average#SAMPLES}. A row without predictions counts as 0.
     */
    SAMPLES_PRECISION(
            "Samples precision", Fits.MULTI_LABEL_ONLY, OverlapScore.PRECISION, Average.SAMPLES),

    /**
     * The mean over rows of {@link OverlapScore#RECALL} over the row's labels, {@link
     * Average#SAMPLES}. A row without true labels counts as 0.
     */
    SAMPLES_RECALL("Samples recall", Fits.MULTI_LABEL_ONLY, OverlapScore.RECALL, Average.SAMPLES),

    /**
     * The mean over rows of {@link OverlapScore#F1} over the row's labels, {@link Average#SAMPLES}.
     * A row without labels and without predictions counts as 0 although it is right: with many such
     * rows, it misleads.
     */
    SAMPLES_F1("Samples F1", Fits.MULTI_LABEL_ONLY, OverlapScore.F1, Average.SAMPLES),

    /**
     * {@link OverlapScore#JACCARD} of the summed counts, {@link Average#MICRO}: sum TP / sum (TP +
     * FP + FN).
     */
    MICRO_JACCARD("Micro Jaccard", Fits.BOTH, OverlapScore.JACCARD, Average.MICRO),

    /**
     * The mean over labels of {@link OverlapScore#JACCARD}, {@link Average#MACRO}. Rare labels
     * count as much as frequent ones.
     */
    MACRO_JACCARD("Macro Jaccard", Fits.BOTH, OverlapScore.JACCARD, Average.MACRO),

    /**
     * The mean over labels of {@link OverlapScore#JACCARD}, weighted by support, {@link
     * Average#WEIGHTED}.
     */
    WEIGHTED_JACCARD("Weighted Jaccard", Fits.BOTH, OverlapScore.JACCARD, Average.WEIGHTED),

    /**
     * The mean over rows of {@link OverlapScore#JACCARD} over the row's labels, {@link
     * Average#SAMPLES}: exact match that gives credit for nearly right (Godbole and Sarawagi 2004
     * call it accuracy). A row without labels and without predictions counts as 0 although it is
     * right.
     */
    SAMPLES_JACCARD(
            "Samples Jaccard", Fits.MULTI_LABEL_ONLY, OverlapScore.JACCARD, Average.SAMPLES),

    /**
     * The mean over labels of {@link MatthewsCorrelation#of}, in [-1, 1]. Unlike F1 it also asks
     * for absent labels to be found absent: predicting all or nothing gives 0.
     */
    MACRO_MATTHEWS(
            "Macro Matthews",
            Direction.HIGHER_IS_BETTER,
            Fits.MULTI_LABEL_ONLY,
            Average.MACRO,
            counts -> MatthewsCorrelation.macro(counts, 0)),

    /** {@link MatthewsCorrelation#ofClasses}, in [-1, 1]; always naming one class gives 0. */
    MATTHEWS(
            "Matthews",
            Direction.HIGHER_IS_BETTER,
            Fits.SINGLE_LABEL_ONLY,
            counts -> MatthewsCorrelation.ofClasses(counts, 0));

    private static final Map<String, Metric> BY_KEY =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(Metric::key, Function.identity()));

    private final String key;
    private final String title;
    private final Direction direction;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<LabelKind> kinds;

    private final @Nullable Average average;

    @SuppressWarnings("ImmutableEnumChecker") // formulas hold no state
    private final ToDoubleFunction<LabelCounts> formula;

    Metric(
            String title,
            Direction direction,
            Set<LabelKind> kinds,
            @Nullable Average average,
            ToDoubleFunction<LabelCounts> formula) {
        this.key = title.replace(' ', '_').toLowerCase(Locale.ROOT);
        this.title = title;
        this.direction = direction;
        this.kinds = kinds;
        this.average = average;
        this.formula = formula;
    }

    Metric(
            String title,
            Direction direction,
            Set<LabelKind> kinds,
            ToDoubleFunction<LabelCounts> formula) {
        this(title, direction, kinds, null, formula);
    }

    Metric(String title, Set<LabelKind> kinds, OverlapScore score, Average average) {
        this(
                title,
                Direction.HIGHER_IS_BETTER,
                kinds,
                average,
                counts -> score.of(counts, average, 0));
    }

    /**
     * Finds a metric by its key.
     *
     * @param key such as {@code macro_f1}, without a {@code val_} before it
     * @return the metric, or empty if no metric has this key
     */
    public static Optional<Metric> forKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Direction direction() {
        return direction;
    }

    @Override
    public boolean fits(LabelKind kind) {
        return kinds.contains(kind);
    }

    @Override
    public Optional<Average> average() {
        return Optional.ofNullable(average);
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public double value(LabelCounts counts, ScoredLabels scores) {
        return value(counts);
    }

    /**
     * Computes the metric.
     *
     * @param counts what was counted
     * @return the value, or NaN if there are no rows
     * @throws IllegalArgumentException if the metric does not fit the label kind of the counts'
     *     decision rule
     */
    public double value(LabelCounts counts) {
        LabelKind kind = counts.rule().labelKind();
        if (!fits(kind)) {
            throw new IllegalArgumentException(
                    this + " has no meaning for " + kind + " predictions; it fits " + kinds);
        }
        return counts.rows() == 0 ? Double.NaN : formula.applyAsDouble(counts);
    }

    private static final class Formulas {
        private Formulas() {}

        static double exactMatch(LabelCounts counts) {
            return (double) counts.rowsAllRight() / counts.rows();
        }

        static double hammingLoss(LabelCounts counts) {
            return (double) counts.wrongCells() / counts.knownCells();
        }

        static double binaryAccuracy(LabelCounts counts) {
            long cells = counts.knownCells();
            return (double) (cells - counts.wrongCells()) / cells;
        }
    }
}
