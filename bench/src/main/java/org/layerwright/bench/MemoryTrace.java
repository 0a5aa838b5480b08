package org.layerwright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Resident memory of this process over a count of something, and the line that fits it best. */
final class MemoryTrace {
    private static final double KIB_PER_MIB = 1024;

    private final List<Double> counts = new ArrayList<>();
    private final List<Double> kib = new ArrayList<>();

    /** Notes the memory in use after {@code count} of whatever is repeated. */
    void note(long count) {
        counts.add((double) count);
        kib.add((double) Machine.residentKib());
    }

    /**
     * Slope with its standard error, span, and level.
     *
     * @param name of what was repeated
     * @param unit of one repetition
     */
    List<Figure> figures(String name, String unit) {
        double[] y = kib.stream().mapToDouble(Double::doubleValue).toArray();
        Line line = Line.through(counts.stream().mapToDouble(Double::doubleValue).toArray(), y);
        Sample levels = new Sample(y).map(value -> value / KIB_PER_MIB);
        return List.of(
                new Figure(
                        name + ": slope",
                        line.slope(),
                        "KiB/" + unit,
                        "standard error %s, %d points over %s %ss"
                                .formatted(
                                        Figure.text(line.standardError()),
                                        y.length,
                                        Figure.text(counts.get(counts.size() - 1) - counts.get(0)),
                                        unit)),
                new Figure(
                        name + ": largest minus smallest",
                        levels.max() - levels.min(),
                        "MiB",
                        "first %s, last %s"
                                .formatted(
                                        Figure.text(levels.values()[0]),
                                        Figure.text(levels.values()[y.length - 1]))));
    }

    /**
     * A line by least squares.
     *
     * @param slope rise of y for 1 of x
     * @param standardError of the slope, for independent deviations
     */
    record Line(double slope, double standardError) {
        static Line through(double[] x, double[] y) {
            double meanX = Arrays.stream(x).average().orElseThrow();
            double meanY = Arrays.stream(y).average().orElseThrow();
            double squares = 0;
            double products = 0;
            for (int i = 0; i < x.length; i++) {
                squares += (x[i] - meanX) * (x[i] - meanX);
                products += (x[i] - meanX) * (y[i] - meanY);
            }
            double slope = products / squares;
            double residual = 0;
            for (int i = 0; i < x.length; i++) {
                double deviation = y[i] - meanY - slope * (x[i] - meanX);
                residual += deviation * deviation;
            }
            return new Line(slope, Math.sqrt(residual / (x.length - 2) / squares));
        }
    }
}
