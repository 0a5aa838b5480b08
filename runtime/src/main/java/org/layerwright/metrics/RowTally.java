package org.layerwright.metrics;

/**
 * What the samples average of one score needs, in whole numbers.
 *
 * <p>A sum of fractions depends on the order of the rows in its last bits. Rows with the same
 * denominator share it, so true positives are summed for each denominator and divided once at the
 * end: merged or batched differently, the tally and its mean are the same to the bit.
 */
final class RowTally {
    private final PrecisionRecall score;
    private final long[] truePositivesByDenominator;
    private long rows;
    private long undefinedRows;

    RowTally(PrecisionRecall score, int labels) {
        this.score = score;
        this.truePositivesByDenominator = new long[(int) score.denominator(labels, labels) + 1];
    }

    void addRow(int truePositives, int predicted, int support) {
        int denominator = (int) score.denominator(predicted, support);
        rows++;
        if (denominator == 0) {
            undefinedRows++;
        } else {
            truePositivesByDenominator[denominator] += truePositives;
        }
    }

    void merge(RowTally other) {
        rows += other.rows;
        undefinedRows += other.undefinedRows;
        for (int i = 0; i < truePositivesByDenominator.length; i++) {
            truePositivesByDenominator[i] += other.truePositivesByDenominator[i];
        }
    }

    double mean(double zeroDivision) {
        double sum = 0;
        for (int denominator = 1; denominator < truePositivesByDenominator.length; denominator++) {
            sum += (double) score.numerator(truePositivesByDenominator[denominator]) / denominator;
        }
        long defined = rows - undefinedRows;
        if (Double.isNaN(zeroDivision)) {
            return defined == 0 ? Double.NaN : sum / defined;
        }
        return rows == 0 ? zeroDivision : (sum + undefinedRows * zeroDivision) / rows;
    }
}
