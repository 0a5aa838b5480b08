package org.layerwright.train;

import org.layerwright.report.Axis;
import org.layerwright.report.LineChart;
import org.layerwright.report.Series;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The loss over growing learning rates. Ends where the loss exploded.
 *
 * @param points a step each, the lowest rate first
 */
public record RateSearch(List<Point> points) {
    /** A loss that falls by less is flat. */
    private static final double FALL = 0.99;

    private static final float MARGIN = 10;

    /**
     * A step.
     *
     * @param rate its learning rate
     * @param loss of its batch, before its update
     * @param smoothed the mean of this loss and those of up to four steps before and after
     */
    public record Point(float rate, double loss, double smoothed) {}

    public RateSearch {
        points = List.copyOf(points);
    }

    /**
     * A rate to begin with: a tenth of that at which the smoothed loss was lowest, for there it is
     * about to rise. Empty if the loss did not fall by a hundredth.
     */
    public Optional<Float> suggestion() {
        return lowest().filter(point -> point.smoothed() < FALL * points.get(0).smoothed())
                .map(point -> point.rate() / MARGIN);
    }

    private Optional<Point> lowest() {
        return points.stream().min(Comparator.comparingDouble(Point::smoothed));
    }

    /** Loss and smoothed loss over the logarithm of the rate. */
    public LineChart chart() {
        double[] rates = points.stream().mapToDouble(point -> Math.log10(point.rate())).toArray();
        double[] losses = points.stream().mapToDouble(Point::loss).toArray();
        double[] smoothed = points.stream().mapToDouble(Point::smoothed).toArray();
        LineChart chart =
                LineChart.of(Axis.of("log10 of the learning rate"), Axis.of("loss"))
                        .titled("Learning rates tried")
                        .series(Series.of("loss", "", rates, losses))
                        .series(Series.of("smoothed", "", rates, smoothed));
        return suggestion().map(rate -> chart.mark(Math.log10(rate), "suggested")).orElse(chart);
    }

    /** What was found, for people. */
    @Override
    public String toString() {
        if (points.isEmpty()) {
            return "The loss was no number at the lowest rate: try lower ones, or check the data.";
        }
        Point last = points.get(points.size() - 1);
        String tried =
                String.format(
                        Locale.ROOT,
                        "%d learning rates from %.3g to %.3g: ",
                        points.size(),
                        points.get(0).rate(),
                        last.rate());
        return tried
                + suggestion()
                        .map(
                                rate ->
                                        String.format(
                                                Locale.ROOT,
                                                "the loss was lowest at %.3g; begin with %.3g.",
                                                rate * MARGIN,
                                                rate))
                        .orElse("the loss did not fall. Try higher ones, or Model.sanityCheck.");
    }
}
