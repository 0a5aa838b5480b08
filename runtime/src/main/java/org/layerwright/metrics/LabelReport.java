package org.layerwright.metrics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One label's line of an evaluation.
 *
 * @param label the label's name
 * @param support the number of rows in which it is true
 * @param baseRate the part of the rows that know it in which it is true; NaN without such rows
 * @param precision {@link OverlapScore#PRECISION}, 0 where nothing is predicted; this and the next
 *     two are NaN if no row knows the label
 * @param recall {@link OverlapScore#RECALL}, 0 where nothing is true
 * @param f1 {@link OverlapScore#F1}, 0 where nothing is true and nothing predicted
 * @param averagePrecision {@link PrecisionRecallCurve#averagePrecision()}, to be compared with the
 *     base rate; NaN where nothing is true
 * @param rocAuc {@link RankingArea#ROC_AUC}; NaN unless both true and false rows are there
 * @param decisions how often it was rightly and wrongly predicted
 */
public record LabelReport(
        String label,
        long support,
        double baseRate,
        double precision,
        double recall,
        double f1,
        double averagePrecision,
        double rocAuc,
        Decisions decisions) {

    /**
     * The label's confusion matrix: of the rows that know it, how many were decided how.
     *
     * @param truePositives predicted and true
     * @param falsePositives predicted, not true
     * @param falseNegatives true, not predicted
     * @param trueNegatives neither
     */
    public record Decisions(
            long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {}

    /**
     * Makes the lines of all labels, in label order.
     *
     * @param labels the labels' names
     * @param counts decisions over some rows
     * @param scores scores over the same rows
     * @return one line a label
     * @throws IllegalArgumentException if names, counts and scores differ in the number of labels,
     *     or counts and scores in the number of rows or in a label's true rows
     */
    public static List<LabelReport> of(
            List<String> labels, LabelCounts counts, ScoredLabels scores) {
        if (labels.size() != counts.labels() || labels.size() != scores.labels()) {
            throw new IllegalArgumentException(
                    labels.size()
                            + " names, counts of "
                            + counts.labels()
                            + " labels and scores of "
                            + scores.labels()
                            + " labels; the three must agree");
        }
        if (counts.rows() != scores.rows()) {
            throw new IllegalArgumentException(
                    "counts of "
                            + counts.rows()
                            + " rows and scores of "
                            + scores.rows()
                            + " rows; both must have taken in the same rows");
        }
        return IntStream.range(0, labels.size())
                .mapToObj(label -> of(labels.get(label), label, counts, scores))
                .toList();
    }

    private static LabelReport of(String name, int label, LabelCounts counts, ScoredLabels scores) {
        if (counts.support(label) != scores.support(label)) {
            throw new IllegalArgumentException(
                    "label "
                            + name
                            + " is true in "
                            + counts.support(label)
                            + " rows of the counts and in "
                            + scores.support(label)
                            + " rows of the scores; both must have taken in the same rows");
        }
        double undefined = counts.known(label) == 0 ? Double.NaN : 0;
        return new LabelReport(
                name,
                counts.support(label),
                scores.baseRate(label),
                OverlapScore.PRECISION.of(counts, label, undefined),
                OverlapScore.RECALL.of(counts, label, undefined),
                OverlapScore.F1.of(counts, label, undefined),
                RankingArea.AVERAGE_PRECISION.of(scores, label, Double.NaN),
                RankingArea.ROC_AUC.of(scores, label, Double.NaN),
                new Decisions(
                        counts.truePositives(label),
                        counts.falsePositives(label),
                        counts.falseNegatives(label),
                        counts.trueNegatives(label)));
    }
}
