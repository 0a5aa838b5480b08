package org.layerwright.metrics;

import java.util.List;
import java.util.Optional;

/**
 * The threshold that serves one label best on the rows it was tuned on, which must not be those the
 * network was trained on. Of a few positive rows the choice is mostly chance: see {@link #support}.
 *
 * @param threshold the label is predicted above it; halfway between the two scores it parts
 * @param value what the objective gives for it on these rows
 * @param support in how many rows the label is true
 */
public record TunedThreshold(float threshold, double value, int support) {
    /**
     * Tunes one label.
     *
     * @param scores of all labels
     * @param label index of the label
     * @param objective what to look for
     * @return empty if the label is true in no row, or the objective wants none of the thresholds
     * @throws IndexOutOfBoundsException if there is no such label
     */
    public static Optional<TunedThreshold> of(
            ScoredLabels scores, int label, ThresholdObjective objective) {
        List<PrecisionRecallCurve.Point> points = scores.precisionRecallCurve(label).points();
        int support = scores.support(label);
        TunedThreshold best = null;
        for (int i = 0; i < points.size(); i++) {
            PrecisionRecallCurve.Point point = points.get(i);
            // Above 0 is the least that can be asked for: a score of 0 is never predicted.
            if (point.recall() == 0 || point.threshold() == 0) {
                continue;
            }
            double value =
                    objective.value(
                            point.precision(),
                            point.recall(),
                            falsePositiveRate(point, points.get(points.size() - 1), support));
            if (!Double.isNaN(value) && (best == null || value > best.value())) {
                float below = i + 1 < points.size() ? points.get(i + 1).threshold() : 0f;
                best = new TunedThreshold(between(below, point.threshold()), value, support);
            }
        }
        return Optional.ofNullable(best);
    }

    /** All rows are predicted at the last point, so that one knows how many there are. */
    private static double falsePositiveRate(
            PrecisionRecallCurve.Point point, PrecisionRecallCurve.Point all, int support) {
        double negatives = support / all.precision() - support;
        double truePositives = point.recall() * support;
        double falsePositives = truePositives / point.precision() - truePositives;
        return negatives < 0.5 ? 0 : Math.round(falsePositives) / (double) Math.round(negatives);
    }

    /** At least {@code below} and under {@code above}, for a score must be above a threshold. */
    private static float between(float below, float above) {
        float middle = (float) ((below + (double) above) / 2);
        return middle < above ? middle : below;
    }
}
