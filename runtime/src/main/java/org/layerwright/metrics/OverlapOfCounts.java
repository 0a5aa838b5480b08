package org.layerwright.metrics;

import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** An overlap score as averages ask about it. */
record OverlapOfCounts(OverlapScore score, LabelCounts counts, double undefined)
        implements Averaged {

    @Override
    public int labels() {
        return counts.labels();
    }

    @Override
    public double ofLabel(int label) {
        return counts.known(label) == 0 ? Double.NaN : score.of(counts, label, undefined);
    }

    @Override
    public long support(int label) {
        return counts.support(label);
    }

    @Override
    public double pooled() {
        return score.ratio(
                sum(counts::truePositives),
                sum(counts::predicted),
                sum(counts::support),
                undefined);
    }

    private long sum(IntToLongFunction ofLabel) {
        return IntStream.range(0, labels()).mapToLong(ofLabel::applyAsLong).sum();
    }

    @Override
    public double meanOverRows() {
        return counts.rowOutcomes()
                .mean(
                        row ->
                                score.ratio(
                                        row.truePositives(),
                                        row.predicted(),
                                        row.support(),
                                        undefined));
    }
}
