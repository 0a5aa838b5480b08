package org.layerwright.processor.model;

import java.util.List;

/** What a random factor is drawn from, uniformly. */
public record Range(double lower, double upper) {

    /**
     * As members write it: {@code f} for [-f, f], or lower and upper. A negative {@code f} and any
     * other number of values are findings of their own; for the latter [0, 0] stands in.
     */
    static Range of(List<Double> values) {
        return switch (values.size()) {
            case 1 -> new Range(-values.get(0), values.get(0));
            case 2 -> new Range(values.get(0), values.get(1));
            default -> new Range(0, 0);
        };
    }

    /**
     * {@code f} for [0, f], or lower and upper; [0, 0] stands in for any other number of values.
     */
    static Range upTo(List<Double> values) {
        return switch (values.size()) {
            case 1 -> new Range(0, values.get(0));
            case 2 -> new Range(values.get(0), values.get(1));
            default -> new Range(0, 0);
        };
    }

    /** {@code f} for [1 - f, 1 + f], or down and up for [1 - down, 1 + up]. */
    static Range aboutOne(List<Double> values) {
        double up = values.isEmpty() ? 0 : values.get(values.size() - 1);
        return new Range(1 - (values.isEmpty() ? 0 : values.get(0)), 1 + up);
    }
}
