package org.layerwright.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether probabilities mean what they say: cells put into bins of equal width by probability, and
 * for each bin how often it was true (Guo et al., "On Calibration of Modern Neural Networks",
 * 2017). Bin i of n holds probabilities above i / n and up to (i + 1) / n; the first one also 0.
 *
 * @param bins by rising probability, empty ones left out
 */
public record ReliabilityCurve(List<Bin> bins) {
    /**
     * Copies the bins.
     *
     * @param bins by rising probability
     */
    public ReliabilityCurve {
        bins = List.copyOf(bins);
    }

    /**
     * Cells of about the same probability.
     *
     * @param cells how many, at least 1
     * @param probability their mean probability
     * @param frequency the part of them that is true
     */
    public record Bin(long cells, double probability, double frequency) {}

    /**
     * Of one label's probabilities, over the rows that know it.
     *
     * @param scores probabilities and truth
     * @param label index of the label
     * @param bins how many bins, at least 1; 10 or 15 are usual
     * @return the curve
     * @throws IllegalArgumentException if {@code bins} is below 1
     * @throws IndexOutOfBoundsException if there is no such label
     */
    public static ReliabilityCurve ofLabel(ScoredLabels scores, int label, int bins) {
        Objects.checkIndex(label, scores.labels());
        Filling filling = new Filling(bins);
        for (int row = 0; row < scores.rows(); row++) {
            filling.addIfKnown(scores, row, label);
        }
        return filling.curve();
    }

    /**
     * Of all labels' probabilities together. Where labels are rare, most cells are in the first bin
     * and rightly so; errors of single labels hide behind them.
     *
     * @param scores probabilities and truth
     * @param bins how many bins, at least 1
     * @return the curve
     * @throws IllegalArgumentException if {@code bins} is below 1
     */
    public static ReliabilityCurve ofAllLabels(ScoredLabels scores, int bins) {
        Filling filling = new Filling(bins);
        for (int row = 0; row < scores.rows(); row++) {
            for (int label = 0; label < scores.labels(); label++) {
                filling.addIfKnown(scores, row, label);
            }
        }
        return filling.curve();
    }

    /**
     * Of each row's largest probability, true where its label is: what is meant by the calibration
     * of single-label data.
     *
     * @param scores probabilities and truth
     * @param bins how many bins, at least 1
     * @return the curve
     * @throws IllegalArgumentException if {@code bins} is below 1
     */
    public static ReliabilityCurve ofMostProbable(ScoredLabels scores, int bins) {
        Filling filling = new Filling(bins);
        for (int row = 0; row < scores.rows(); row++) {
            filling.addIfKnown(scores, row, RowRanking.mostProbable(scores, row));
        }
        return filling.curve();
    }

    /**
     * Returns the expected calibration error, ECE: the mean over cells of |frequency - probability|
     * of their bin, in [0, 1]. It depends on the number of bins; chance alone makes it larger than
     * 0, the more so the fewer cells there are. Always giving the label's frequency scores 0 and
     * tells nothing: read it beside a metric of ranking.
     *
     * @return the error; NaN without cells
     */
    public double expectedError() {
        double sum = 0;
        long cells = 0;
        for (Bin bin : bins) {
            sum += bin.cells() * Math.abs(bin.frequency() - bin.probability());
            cells += bin.cells();
        }
        return sum / cells;
    }

    /**
     * Returns the largest |frequency - probability| of a bin, MCE, in [0, 1]. A bin of a few cells
     * may decide it.
     *
     * @return the error; NaN without cells
     */
    public double largestError() {
        return bins.stream()
                .mapToDouble(bin -> Math.abs(bin.frequency() - bin.probability()))
                .max()
                .orElse(Double.NaN);
    }

    private static final class Filling {
        private final long[] cells;
        private final long[] positives;
        private final double[] probabilities;

        Filling(int bins) {
            if (bins < 1) {
                throw new IllegalArgumentException("bins is " + bins + "; it must be at least 1");
            }
            this.cells = new long[bins];
            this.positives = new long[bins];
            this.probabilities = new double[bins];
        }

        void addIfKnown(ScoredLabels scores, int row, int label) {
            if (scores.isKnown(row, label)) {
                double probability = scores.probability(row, label);
                int bin = bin(probability);
                cells[bin]++;
                positives[bin] += scores.isTrue(row, label) ? 1 : 0;
                probabilities[bin] += probability;
            }
        }

        private int bin(double probability) {
            int bin = (int) Math.ceil(probability * cells.length) - 1;
            return Math.max(0, Math.min(cells.length - 1, bin));
        }

        ReliabilityCurve curve() {
            List<Bin> bins = new ArrayList<>();
            for (int bin = 0; bin < cells.length; bin++) {
                if (cells[bin] > 0) {
                    bins.add(
                            new Bin(
                                    cells[bin],
                                    probabilities[bin] / cells[bin],
                                    (double) positives[bin] / cells[bin]));
                }
            }
            return new ReliabilityCurve(bins);
        }
    }
}
