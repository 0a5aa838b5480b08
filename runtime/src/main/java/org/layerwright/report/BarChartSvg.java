package org.layerwright.report;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws a {@link BarChart}. */
record BarChartSvg(BarChart chart, ChartSize size) {

    private static final double BAR = 12;
    private static final double BAR_GAP = 2;
    private static final double GROUP_GAP = 16;
    private static final double TOP = 8;
    private static final double BOTTOM = 44;
    private static final double VALUE_WIDTH = 34;

    void render(Markup out) {
        Plot plot = plot();
        size.open(out, plot.bottom() + BOTTOM, name());
        for (double value : plot.x().values()) {
            Plot.line(out, "grid", plot.x(value), plot.top(), plot.x(value), plot.bottom());
        }
        for (int c = 0; c < chart.categories().size(); c++) {
            group(out, plot, c);
        }
        plot.bottomAxis(out, chart.value().label());
        out.close();
    }

    private void group(Markup out, Plot plot, int category) {
        double top = plot.top() + category * groupHeight() + GROUP_GAP / 2;
        double height = groupHeight() - GROUP_GAP;
        String label = chart.categories().get(category);
        int room = (int) ((plot.left() - 12) / ChartSize.textWidth("m"));
        out.open("g", "class", "group");
        out.element("title", title(category));
        out.leaf(
                "rect",
                "class",
                "row",
                "x",
                "0",
                "y",
                Markup.px(top - GROUP_GAP / 2),
                "width",
                Integer.toString(size.width()),
                "height",
                Markup.px(groupHeight()),
                "fill",
                "transparent");
        Plot.label(
                out, cut(label, room), plot.left() - 10, top + height / 2 + 4, "end", "category");
        for (int s = 0; s < chart.series().size(); s++) {
            bar(out, plot, s, category, barTop(top, s));
        }
        reference(out, plot, category, top);
        // Figures come last: a reference line may cross them.
        for (int s = 0; s < chart.series().size(); s++) {
            figure(out, plot, s, category, barTop(top, s));
        }
        out.close();
    }

    private void bar(Markup out, Plot plot, int position, int category, double y) {
        double value = value(position, category);
        if (Series.drawable(value)) {
            out.leaf(
                    "rect",
                    "class",
                    "bar " + Palette.style(position),
                    "data-series",
                    Integer.toString(position),
                    "x",
                    Markup.px(plot.left()),
                    "y",
                    Markup.px(y),
                    "width",
                    Markup.px(end(plot, value) - plot.left()),
                    "height",
                    Markup.px(BAR),
                    "rx",
                    "2");
        }
    }

    private void reference(Markup out, Plot plot, int category, double top) {
        chart.reference()
                .map(reference -> reference.values().get(category))
                .filter(Series::drawable)
                .map(value -> end(plot, value))
                .ifPresent(
                        x -> {
                            double bottom = top + groupHeight() - GROUP_GAP;
                            Plot.line(out, "reference", x, top - 4, x, bottom + 4);
                        });
    }

    private void figure(Markup out, Plot plot, int position, int category, double y) {
        double value = value(position, category);
        boolean drawable = Series.drawable(value);
        out.element(
                "text",
                drawable ? Numbers.fixed(value, 2) : "n/a",
                "x",
                Markup.px((drawable ? end(plot, value) : plot.left()) + 6),
                "y",
                Markup.px(y + BAR / 2 + 4),
                "class",
                "value",
                "data-series",
                Integer.toString(position));
    }

    private double value(int position, int category) {
        return chart.series().get(position).values().get(category);
    }

    private static double end(Plot plot, double value) {
        return plot.x(Math.min(value, plot.x().max()));
    }

    private static double barTop(double groupTop, int position) {
        return groupTop + position * (BAR + BAR_GAP);
    }

    private Plot plot() {
        double longest =
                chart.categories().stream().mapToDouble(ChartSize::textWidth).max().orElse(0);
        double left = Math.min(12 + longest, 0.35 * size.width());
        double right = size.width() - VALUE_WIDTH;
        double largest = values().max().orElse(1);
        Ticks x = chart.value().ticks(0, largest > 0 ? largest : 1, (int) ((right - left) / 50));
        double bottom = TOP + chart.categories().size() * groupHeight();
        return new Plot(left, TOP, right, bottom, x, x);
    }

    private DoubleStream values() {
        return Stream.concat(chart.series().stream(), chart.reference().stream())
                .flatMap(bars -> bars.values().stream())
                .mapToDouble(Double::doubleValue)
                .filter(Series::drawable);
    }

    private double groupHeight() {
        int bars = Math.max(1, chart.series().size());
        return bars * (BAR + BAR_GAP) - BAR_GAP + GROUP_GAP;
    }

    private String title(int category) {
        StringBuilder title = new StringBuilder(chart.categories().get(category));
        Stream.concat(chart.series().stream(), chart.reference().stream())
                .forEach(
                        bars ->
                                title.append('\n')
                                        .append(bars.name())
                                        .append("  ")
                                        .append(Numbers.fixed(bars.values().get(category), 3)));
        return title.toString();
    }

    private String name() {
        return chart.title().isEmpty() ? chart.value().label() : chart.title();
    }

    private static String cut(String text, int room) {
        int length = text.codePointCount(0, text.length());
        return length <= room
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(1, room - 1))) + "\u2026";
    }
}
