package org.layerwright.metrics;

import java.util.List;

/**
 * Precision and recall of one label at every threshold that makes a difference: one point a
 * distinct score, thresholds falling and recall rising to 1. A label without true rows has no
 * recall and so no points.
 *
 * @param points the points, by falling threshold; scikit-learn adds a last one (recall 0, precision
 *     1) that no threshold gives, which is not here
 */
public record PrecisionRecallCurve(List<Point> points) {
    /**
     * Copies the points.
     *
     * @param points the points, by falling threshold
     */
    public PrecisionRecallCurve {
        points = List.copyOf(points);
    }

    /**
     * What predicting every row with a score of at least the threshold gives.
     *
     * @param threshold a score that occurs; rows with this very score count as predicted, unlike
     *     with {@link DecisionRule#threshold}
     * @param precision TP / (TP + FP), in [0, 1]
     * @param recall TP / (TP + FN), in [0, 1]
     */
    public record Point(float threshold, double precision, double recall) {}

    /**
     * Returns the average precision: the sum over points of (recall - recall of the point before)
     * times precision, the first recall being compared with 0. No interpolation, as in
     * scikit-learn's {@code average_precision_score}; Keras's {@code AUC(curve="PR")} interpolates
     * between 200 thresholds and differs. In (0, 1]; random scores give about the label's base
     * rate, so it is to be read beside that.
     *
     * @return the average precision, or NaN for a label without true rows
     */
    public double averagePrecision() {
        if (points.isEmpty()) {
            return Double.NaN;
        }
        double sum = 0;
        double recallBefore = 0;
        for (Point point : points) {
            sum += (point.recall() - recallBefore) * point.precision();
            recallBefore = point.recall();
        }
        return sum;
    }
}
