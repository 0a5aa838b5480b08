package org.layerwright.metrics;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How many rows had how many true positives, predicted and true labels.
 *
 * <p>A sum of the rows' scores depends on the order of the rows in its last bits. Kept as whole
 * numbers and summed in the triples' order, merged or batched differently, their mean is the same
 * to the bit.
 */
final class RowOutcomes {
    /** One row's counts. */
    record Outcome(int truePositives, int predicted, int support) implements Comparable<Outcome> {
        @Override
        public int compareTo(Outcome other) {
            int bySupport = Integer.compare(support, other.support);
            int byPredicted = Integer.compare(predicted, other.predicted);
            return bySupport != 0
                    ? bySupport
                    : byPredicted != 0
                            ? byPredicted
                            : Integer.compare(truePositives, other.truePositives);
        }
    }

    private final Map<Outcome, Long> rows = new TreeMap<>();

    void add(int truePositives, int predicted, int support) {
        rows.merge(new Outcome(truePositives, predicted, support), 1L, Long::sum);
    }

    void merge(RowOutcomes other) {
        other.rows.forEach((outcome, count) -> rows.merge(outcome, count, Long::sum));
    }

    /** The mean over rows of a score, those of NaN left out; NaN if there are no others. */
    double mean(ToDoubleFunction<Outcome> score) {
        double sum = 0;
        long counted = 0;
        for (Map.Entry<Outcome, Long> entry : rows.entrySet()) {
            double value = score.applyAsDouble(entry.getKey());
            if (!Double.isNaN(value)) {
                sum += entry.getValue() * value;
                counted += entry.getValue();
            }
        }
        return counted == 0 ? Double.NaN : sum / counted;
    }
}
