package org.layerwright.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Scores in falling order with their truth, equal ones together: no threshold parts them, so no
 * order among them may change a value.
 */
final class SortedScores {
    private static final int TRUE = 1;

    /** The score's bits with the truth below them: bits of non-negative floats sort as floats. */
    private final long[] cells;

    private final int support;

    /**
     * Sorts cells made by {@link #cell}.
     *
     * @param cells in any order; they are sorted in place
     */
    SortedScores(long[] cells) {
        this.cells = cells;
        this.support = (int) Arrays.stream(cells).filter(cell -> (cell & TRUE) != 0).count();
        Arrays.sort(cells);
    }

    static long cell(float score, boolean isTrue) {
        // Adding 0 makes -0 a 0, whose bits compare right.
        return (long) Float.floatToIntBits(score + 0f) << 1 | (isTrue ? TRUE : 0);
    }

    /**
     * All cells of one score.
     *
     * @param score theirs
     * @param trueHere how many of them are true
     * @param here how many they are
     * @param trueUpTo how many with this score or a larger one are true
     * @param upTo how many have this score or a larger one
     */
    record Ties(float score, long trueHere, long here, long trueUpTo, long upTo) {
        long falseHere() {
            return here - trueHere;
        }

        long falseAbove() {
            return upTo - trueUpTo - falseHere();
        }
    }

    private void forEach(Consumer<Ties> consumer) {
        long trueUpTo = 0;
        int first = cells.length;
        while (first > 0) {
            int end = first;
            long score = cells[end - 1] >> 1;
            long trueHere = 0;
            while (first > 0 && cells[first - 1] >> 1 == score) {
                first--;
                trueHere += cells[first] & TRUE;
            }
            trueUpTo += trueHere;
            consumer.accept(
                    new Ties(
                            Float.intBitsToFloat((int) score),
                            trueHere,
                            end - first,
                            trueUpTo,
                            cells.length - first));
        }
    }

    private double sum(ToDoubleFunction<Ties> term) {
        double[] sum = new double[1];
        forEach(ties -> sum[0] += term.applyAsDouble(ties));
        return sum[0];
    }

    int support() {
        return support;
    }

    PrecisionRecallCurve precisionRecallCurve() {
        List<PrecisionRecallCurve.Point> points = new ArrayList<>();
        if (support > 0) {
            forEach(
                    ties ->
                            points.add(
                                    new PrecisionRecallCurve.Point(
                                            ties.score(),
                                            (double) ties.trueUpTo() / ties.upTo(),
                                            (double) ties.trueUpTo() / support)));
        }
        return new PrecisionRecallCurve(points);
    }

    /** Of the pairs of a true and a false cell. */
    private double pairs() {
        return (double) support * (cells.length - support);
    }

    /** The part of the pairs in which the true cell scores more, ties for a half; NaN if none. */
    double pairsInOrder() {
        // With the smaller of two cells below: above it are all true ones but those up to here.
        double rightTwice =
                sum(
                        ties ->
                                ties.falseHere()
                                        * (2.0 * (ties.trueUpTo() - ties.trueHere())
                                                + ties.trueHere()));
        return pairs() == 0 ? Double.NaN : rightTwice / (2 * pairs());
    }

    /** The part of the pairs in which the true cell does not score more; NaN if none. */
    double pairsNotInOrder() {
        double wrong =
                sum(ties -> ties.trueHere() * (double) (ties.falseAbove() + ties.falseHere()));
        return pairs() == 0 ? Double.NaN : wrong / pairs();
    }

    /** How many cells score as much as the lowest true one, or more; 0 without a true one. */
    long depthOfAllTrue() {
        long[] depth = new long[1];
        forEach(ties -> depth[0] = ties.trueHere() > 0 ? ties.upTo() : depth[0]);
        return depth[0];
    }
}
