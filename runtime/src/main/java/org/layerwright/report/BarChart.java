package org.layerwright.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A group of horizontal bars for each category, such as precision, recall and F1 for each label.
 * Immutable: each method returns a changed copy.
 *
 * @param title shown above the chart; may be empty
 * @param value the axis of the bars' lengths, which begins at 0
 * @param categories names of the groups, from top to bottom
 * @param series the bars of each group, from top to bottom
 * @param reference a value of each group to compare the bars with, shown as a line across them
 */
public record BarChart(
        String title,
        Axis value,
        List<String> categories,
        List<Bars> series,
        Optional<Bars> reference)
        implements ReportBlock {

    /**
     * One bar of each group.
     *
     * @param name what the bars measure
     * @param values a number of 0 or more for each category; NaN where there is none
     */
    public record Bars(String name, List<Double> values) {
        public Bars {
            values = List.copyOf(values);
            for (double value : values) {
                if (value < 0) {
                    throw new IllegalArgumentException(
                            "Bars of " + name + " begin at 0, got " + value);
                }
            }
        }
    }

    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Bars bars : series) {
            checkSize(bars, categories.size());
        }
        if (reference.isPresent()) {
            checkSize(reference.get(), categories.size());
        }
    }

    /** A chart without bars yet. */
    public static BarChart of(Axis value, List<String> categories) {
        return new BarChart("", value, categories, List.of(), Optional.empty());
    }

    /** The chart with a title. */
    public BarChart titled(String title) {
        return new BarChart(title, value, categories, series, reference);
    }

    /** The chart with a bar more in each group; NaN where there is no value. */
    public BarChart series(String name, double... values) {
        List<Bars> more = new ArrayList<>(series);
        more.add(bars(name, values));
        return new BarChart(title, value, categories, more, reference);
    }

    /** The chart with a line across the bars of each group, such as the label's base rate. */
    public BarChart reference(String name, double... values) {
        return new BarChart(title, value, categories, series, Optional.of(bars(name, values)));
    }

    /** The chart alone, as an SVG image. */
    public String toSvg(ChartSize size) {
        Markup out = new Markup();
        new BarChartSvg(this, size).render(out);
        return out.toString();
    }

    @Override
    public Span span() {
        return Span.HALF;
    }

    @Override
    public void render(Markup out) {
        ChartFigure figure = new ChartFigure(title, Legend.of(this));
        figure.render(out, size -> new BarChartSvg(this, size).render(out));
    }

    private static Bars bars(String name, double... values) {
        return new Bars(name, Arrays.stream(values).boxed().toList());
    }

    private static void checkSize(Bars bars, int categories) {
        if (bars.values().size() != categories) {
            throw new IllegalArgumentException(
                    "Bars of "
                            + bars.name()
                            + " have "
                            + bars.values().size()
                            + " values for "
                            + categories
                            + " categories");
        }
    }
}
