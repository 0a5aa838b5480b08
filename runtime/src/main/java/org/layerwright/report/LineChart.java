package org.layerwright.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines over a common x axis. Immutable: each method returns a changed copy.
 *
 * @param title shown above the chart; may be empty
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param series the lines, the first drawn lowest
 * @param marks remarkable places on the x axis
 */
public record LineChart(String title, Axis x, Axis y, List<Series> series, List<Mark> marks)
        implements ReportBlock {

    public LineChart {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
    }

    /** An empty chart. */
    public static LineChart of(Axis x, Axis y) {
        return new LineChart("", x, y, List.of(), List.of());
    }

    /** An empty chart of precision over recall, both 0 to 1. */
    public static LineChart precisionRecall() {
        return of(Axis.share("recall"), Axis.share("precision"));
    }

    /** The chart with a title. */
    public LineChart titled(String title) {
        return new LineChart(title, x, y, series, marks);
    }

    /** The chart with a line more, whose values stand at 1, 2, 3 and so on. */
    public LineChart series(String name, double... values) {
        return series(Series.of(name, values));
    }

    /** The chart with a line more. */
    public LineChart series(Series added) {
        List<Series> more = new ArrayList<>(series);
        more.add(added);
        return new LineChart(title, x, y, more, marks);
    }

    /** The chart with a vertical line at {@code at}. */
    public LineChart mark(double at, String label) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(at, label));
        return new LineChart(title, x, y, series, more);
    }

    /** The chart alone, as an SVG image. */
    public String toSvg(ChartSize size) {
        Markup out = new Markup();
        new LineChartSvg(this, size).render(out);
        return out.toString();
    }

    @Override
    public Span span() {
        return Span.HALF;
    }

    @Override
    public void render(Markup out) {
        ChartFigure figure = new ChartFigure(title, Legend.of(this));
        figure.render(out, size -> new LineChartSvg(this, size).render(out));
    }
}
