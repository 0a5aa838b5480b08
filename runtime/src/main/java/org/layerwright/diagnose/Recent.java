package org.layerwright.diagnose;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last few of a row of numbers. */
final class Recent {
    private final Deque<Double> numbers = new ArrayDeque<>();
    private final int most;

    Recent(int most) {
        this.most = most;
    }

    void add(double number) {
        if (numbers.size() == most) {
            numbers.removeFirst();
        }
        numbers.addLast(number);
    }

    /** The middle one, or the mean of the two; 0 if there is none. */
    double median() {
        double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
