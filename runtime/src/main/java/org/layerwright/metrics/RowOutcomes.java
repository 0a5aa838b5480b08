package org.layerwright.metrics;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

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

    /** How many rows had each outcome, as four numbers each; {@link #addNumbers} takes them. */
    LongStream numbers() {
        return rows.entrySet().stream()
                .flatMapToLong(
                        entry ->
                                LongStream.of(
                                        entry.getKey().truePositives,
                                        entry.getKey().predicted,
                                        entry.getKey().support,
                                        entry.getValue()));
    }

    /** Adds what {@link #numbers} gave, which stands there from a place on. */
    void addNumbers(long[] numbers, int from) {
        for (int i = from; i < numbers.length; i += 4) {
            Outcome outcome =
                    new Outcome((int) numbers[i], (int) numbers[i + 1], (int) numbers[i + 2]);
            rows.merge(outcome, numbers[i + 3], Long::sum);
        }
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
