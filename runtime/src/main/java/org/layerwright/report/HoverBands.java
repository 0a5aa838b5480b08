package org.layerwright.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Invisible strips over a line chart. Under the pointer each shows a hair line, the points on it
 * and, as its title, their values.
 */
record HoverBands(LineChart chart, Plot plot) {

    /** More positions than this are too narrow to point at; evenly spaced ones take their place. */
    private static final int MOST_POSITIONS = 120;

    private static final int SPACED_POSITIONS = 51;

    void render(Markup out) {
        double[] at = positions();
        out.open("g", "class", "bands");
        for (int i = 0; i < at.length; i++) {
            double from = i == 0 ? plot.left() : plot.x((at[i - 1] + at[i]) / 2);
            double to = i == at.length - 1 ? plot.right() : plot.x((at[i] + at[i + 1]) / 2);
            if (to > from) {
                band(out, at[i], from, to);
            }
        }
        out.close();
    }

    private void band(Markup out, double x, double from, double to) {
        List<Integer> present =
                IntStream.range(0, chart.series().size())
                        .filter(s -> Series.drawable(chart.series().get(s).at(x)))
                        .boxed()
                        .toList();
        out.open("g", "class", "band");
        out.element("title", title(x, present));
        out.leaf(
                "rect",
                "x",
                Markup.px(from),
                "y",
                Markup.px(plot.top()),
                "width",
                Markup.px(to - from),
                "height",
                Markup.px(plot.bottom() - plot.top()),
                "fill",
                "transparent");
        Plot.line(out, "hair", plot.x(x), plot.top(), plot.x(x), plot.bottom());
        for (int s : present) {
            double y = chart.series().get(s).at(x);
            if (y >= plot.y().min() && y <= plot.y().max()) {
                out.leaf(
                        "circle",
                        "class",
                        Palette.style(s),
                        "cx",
                        Markup.px(plot.x(x)),
                        "cy",
                        Markup.px(plot.y(y)),
                        "r",
                        "3.5");
            }
        }
        out.close();
    }

    private String title(double x, List<Integer> present) {
        String head = chart.x().label() + " " + position(x);
        return present.stream()
                .map(s -> chart.series().get(s))
                .map(series -> "\n" + series.name() + "  " + Numbers.significant(series.at(x)))
                .collect(Collectors.joining("", head, ""));
    }

    private String position(double x) {
        return chart.x().scale() == Axis.Scale.COUNT
                ? Numbers.count(Math.round(x))
                : Numbers.fixed(x, 2);
    }

    private double[] positions() {
        double[] distinct =
                chart.series().stream()
                        .flatMapToDouble(Series::drawableXs)
                        .filter(plot::shows)
                        .sorted()
                        .distinct()
                        .toArray();
        boolean common =
                chart.series().stream().allMatch(s -> s.drawableXs().count() == distinct.length);
        if (distinct.length <= MOST_POSITIONS
                && (common || chart.x().scale() == Axis.Scale.COUNT)) {
            return distinct;
        }
        double step = (plot.x().max() - plot.x().min()) / (SPACED_POSITIONS - 1);
        return DoubleStream.iterate(plot.x().min(), x -> x + step)
                .limit(SPACED_POSITIONS)
                .toArray();
    }
}
