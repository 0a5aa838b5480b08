package org.layerwright.metrics;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Metrics of the scores themselves, no threshold asked: pure functions of {@link ScoredLabels}, and
 * so of an evaluation, whose {@code scores} it gives. They need all rows at once: where training is
 * to report one, the scores of the whole epoch are kept.
 *
 * <p>In the formulas there are N rows and L labels. Unknown labels are left out: a row is judged by
 * its known labels, a label by the rows that know it. With no rows every value is NaN.
 */
public enum ScoreMetric implements NamedMetric {
    /** {@link RankingArea#ROC_AUC}, {@link Average#MICRO}: all N L cells ranked together. */
    MICRO_ROC_AUC("Micro ROC AUC", RankingArea.ROC_AUC, Average.MICRO),

    /**
     * {@link RankingArea#ROC_AUC}, {@link Average#MACRO}: of single-label data each class against
     * the rest. Labels that are true in no row or in all are left out.
     */
    MACRO_ROC_AUC("Macro ROC AUC", RankingArea.ROC_AUC, Average.MACRO),

    /** {@link RankingArea#ROC_AUC}, {@link Average#WEIGHTED}; labels left out as in macro. */
    WEIGHTED_ROC_AUC("Weighted ROC AUC", RankingArea.ROC_AUC, Average.WEIGHTED),

    /** {@link RankingArea#AVERAGE_PRECISION}, {@link Average#MICRO}. */
    MICRO_AVERAGE_PRECISION(
            "Micro average precision", RankingArea.AVERAGE_PRECISION, Average.MICRO),

    /**
     * {@link RankingArea#AVERAGE_PRECISION}, {@link Average#MACRO}, also called mean average
     * precision. Labels that are true in no row are left out (scikit-learn takes them as 0).
     */
    MACRO_AVERAGE_PRECISION(
            "Macro average precision", RankingArea.AVERAGE_PRECISION, Average.MACRO),

    /** {@link RankingArea#AVERAGE_PRECISION}, {@link Average#WEIGHTED}. */
    WEIGHTED_AVERAGE_PRECISION(
            "Weighted average precision", RankingArea.AVERAGE_PRECISION, Average.WEIGHTED),

    /**
     * Label ranking average precision, LRAP, in (0, 1]: for each true label, of the labels of its
     * row that score as much or more the part that is true; the mean over the row's true labels,
     * then over rows. A row without true labels counts as 1. On single-label data it is the mean
     * reciprocal rank.
     */
    RANKING_AVERAGE_PRECISION(
            "Ranking average precision",
            Direction.HIGHER_IS_BETTER,
            Fits.BOTH,
            scores -> RankingArea.AVERAGE_PRECISION.of(scores, Average.SAMPLES, 1)),

    /**
     * How far down a row's labels, by falling score, one must go to have met all true ones, in the
     * mean over rows, in [0, L]. The best value is not 0 but the {@link
     * LabelCounts#labelCardinality}. A row without true labels counts as 0; of equal scores all are
     * gone through.
     */
    COVERAGE_ERROR(
            "Coverage error", Direction.LOWER_IS_BETTER, Fits.BOTH, RowRanking::coverageError),

    /**
     * The part of a row's pairs of a true and a false label in which the false one scores as much
     * or more, in the mean over rows, in [0, 1]. A row in which all labels are true, or none,
     * counts as 0.
     */
    RANKING_LOSS("Ranking loss", Direction.LOWER_IS_BETTER, Fits.BOTH, RowRanking::rankingLoss),

    /**
     * The part of the rows whose most probable label is not true, the first of equally probable
     * ones, in [0, 1] (Schapire and Singer 2000). Rows without true labels are left out; without
     * others it is NaN. It does not look beyond the first label.
     */
    ONE_ERROR("One error", Direction.LOWER_IS_BETTER, Fits.BOTH, RowRanking::oneError),

    /**
     * The mean over cells of - log(probability given to what is the case), in [0, 36.04]:
     * probabilities are held within [2^-52, 1 - 2^-52], as in scikit-learn. The best constant gives
     * the labels' entropy. A single certain mistake costs as much as 52 coin flips.
     */
    BINARY_LOG_LOSS(
            "Binary log loss", Direction.LOWER_IS_BETTER, Fits.MULTI_LABEL_ONLY, LogLoss::binary),

    /**
     * The mean over rows of - log(probability given to the true label), in [0, 36.04], held as in
     * {@link #BINARY_LOG_LOSS}. Probabilities are taken as they are, whatever their sum.
     */
    CATEGORICAL_LOG_LOSS(
            "Categorical log loss",
            Direction.LOWER_IS_BETTER,
            Fits.SINGLE_LABEL_ONLY,
            LogLoss::categorical),

    /** {@link TopAccuracy} of 3: the true label is among the three most probable ones. */
    TOP_3_ACCURACY(
            "Top 3 accuracy",
            Direction.HIGHER_IS_BETTER,
            Fits.SINGLE_LABEL_ONLY,
            scores -> TopAccuracy.of(scores, 3)),

    /** {@link TopAccuracy} of 5: the true label is among the five most probable ones. */
    TOP_5_ACCURACY(
            "Top 5 accuracy",
            Direction.HIGHER_IS_BETTER,
            Fits.SINGLE_LABEL_ONLY,
            scores -> TopAccuracy.of(scores, 5)),

    /** {@link ReliabilityCurve#expectedError} of all labels' probabilities together, in 10 bins. */
    BINARY_CALIBRATION_ERROR(
            "Binary calibration error",
            Direction.LOWER_IS_BETTER,
            Fits.MULTI_LABEL_ONLY,
            scores -> ReliabilityCurve.ofAllLabels(scores, 10).expectedError()),

    /** {@link ReliabilityCurve#expectedError} of each row's largest probability, in 10 bins. */
    CATEGORICAL_CALIBRATION_ERROR(
            "Categorical calibration error",
            Direction.LOWER_IS_BETTER,
            Fits.SINGLE_LABEL_ONLY,
            scores -> ReliabilityCurve.ofMostProbable(scores, 10).expectedError());

    private final String title;
    private final Direction direction;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<LabelKind> kinds;

    private final @Nullable Average average;

    @SuppressWarnings("ImmutableEnumChecker") // formulas hold no state
    private final ToDoubleFunction<ScoredLabels> formula;

    ScoreMetric(
            String title,
            Direction direction,
            Set<LabelKind> kinds,
            @Nullable Average average,
            ToDoubleFunction<ScoredLabels> formula) {
        this.title = title;
        this.direction = direction;
        this.kinds = kinds;
        this.average = average;
        this.formula = formula;
    }

    ScoreMetric(
            String title,
            Direction direction,
            Set<LabelKind> kinds,
            ToDoubleFunction<ScoredLabels> formula) {
        this(title, direction, kinds, null, formula);
    }

    ScoreMetric(String title, RankingArea area, Average average) {
        this(
                title,
                Direction.HIGHER_IS_BETTER,
                Fits.BOTH,
                average,
                scores -> area.of(scores, average, Double.NaN));
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
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
        return true;
    }

    @Override
    public double value(LabelCounts counts, ScoredLabels scores) {
        if (!fits(counts.rule().labelKind())) {
            throw new IllegalArgumentException(
                    "%s has no meaning for %s predictions; it fits %s"
                            .formatted(this, counts.rule().labelKind(), kinds));
        }
        return value(scores);
    }

    /**
     * Computes the metric.
     *
     * @param scores probabilities and truth
     * @return the value; NaN if there are no rows, or nothing of what the metric looks at
     * @throws IllegalArgumentException if the metric is for single-label data only and a row does
     *     not have exactly one true label
     */
    public double value(ScoredLabels scores) {
        return scores.rows() == 0 ? Double.NaN : formula.applyAsDouble(scores);
    }
}
