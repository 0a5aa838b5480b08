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
}
