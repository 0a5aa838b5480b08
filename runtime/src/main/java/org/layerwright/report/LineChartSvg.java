package org.layerwright.report;

import java.util.stream.DoubleStream;

/** Draws a {@link LineChart}. */
record LineChartSvg(LineChart chart, ChartSize size) {

    private static final int Y_MARKS = 5;
    private static final double TOP = 30;
    private static final double BOTTOM = 44;

    void render(Markup out) {
        size.open(out, size.height(), name());
        if (values().findAny().isEmpty()) {
            Plot.label(out, "no data", size.width() / 2.0, size.height() / 2.0, "middle", "name");
        } else {
            drawn(out);
        }
        out.close();
    }

    private void drawn(Markup out) {
        boolean labelled = size == ChartSize.WIDE && Legend.labelsDirectly(chart);
        Plot plot = plot(labelled);
        Plot.label(out, chart.y().label(), 0, 13, "start", "name");
        plot.horizontalGrid(out);
        plot.bottomAxis(out, chart.x().label());
        chart.marks().stream()
                .filter(mark -> plot.shows(mark.x()))
                .forEach(m -> mark(out, plot, m));
        for (int s = 0; s < chart.series().size(); s++) {
            line(out, plot, s);
        }
        if (labelled) {
            new EndLabels(chart.series(), plot).render(out);
        }
        new HoverBands(chart, plot).render(out);
    }

    private Plot plot(boolean labelled) {
        // All positions, not only those with a value: a run that fails still shows where it got to.
        double[] xs = chart.series().stream().flatMapToDouble(Series::positions).toArray();
        double[] ys = values().toArray();
        Ticks y = chart.y().ticks(min(ys), max(ys), Y_MARKS);
        double left =
                12
                        + y.values().stream()
                                .mapToDouble(v -> ChartSize.textWidth(y.label(v)))
                                .max()
                                .orElse(0);
        double right = labelled ? EndLabels.width(chart.series()) : 14;
        int xMarks = (int) ((size.width() - left - right) / 55);
        Ticks x = chart.x().ticks(min(xs), max(xs), xMarks);
        return new Plot(left, TOP, size.width() - right, size.height() - BOTTOM, x, y);
    }

    private void line(Markup out, Plot plot, int position) {
        out.open(
                "g",
                "class",
                "series " + Palette.style(position),
                "data-series",
                Integer.toString(position));
        new LinePath(chart.series().get(position), plot).render(out);
        out.close();
    }

    private void mark(Markup out, Plot plot, Mark mark) {
        double x = plot.x(mark.x());
        Plot.line(out, "mark", x, TOP - 6, x, plot.bottom());
        boolean fits = x + ChartSize.textWidth(mark.label()) < size.width();
        Plot.label(out, mark.label(), x + (fits ? 5 : -5), TOP - 4, fits ? "start" : "end", "mark");
    }

    private String name() {
        String subject = chart.title().isEmpty() ? chart.y().label() : chart.title();
        return subject + " over " + chart.x().label();
    }

    private DoubleStream values() {
        return chart.series().stream().flatMapToDouble(Series::drawableYs);
    }

    private static double min(double[] values) {
        return DoubleStream.of(values).min().orElse(0);
    }

    private static double max(double[] values) {
        return DoubleStream.of(values).max().orElse(1);
    }
}
