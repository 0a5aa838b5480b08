package org.layerwright.report;

import java.util.ArrayList;
import java.util.List;

/** The drawing of one series: a line for each run of values without a gap between them. */
record LinePath(Series series, Plot plot) {

    private static final double DOT = 2.5;

    /** Points nearer to each other than this many pixels look the same as one. */
    private static final double FINEST = 0.4;

    private record Point(double x, double y) {
        boolean near(Point other) {
            return Math.abs(x - other.x) < FINEST && Math.abs(y - other.y) < FINEST;
        }
    }

    /** Draws the line; a value between two gaps is a dot. */
    void render(Markup out) {
        StringBuilder path = new StringBuilder();
        for (List<Point> run : runs()) {
            if (run.size() == 1) {
                dot(out, run.get(0));
            } else {
                append(path, run);
            }
        }
        if (path.length() > 0) {
            out.leaf("path", "d", path.toString(), "fill", "none", "stroke", "currentColor");
        }
    }

    private List<List<Point>> runs() {
        List<List<Point>> runs = new ArrayList<>();
        boolean gap = true;
        for (int i = 0; i < series.ys().size(); i++) {
            boolean drawable = Series.drawable(series.ys().get(i));
            if (drawable && gap) {
                runs.add(new ArrayList<>());
            }
            if (drawable) {
                runs.get(runs.size() - 1).add(point(i));
            }
            gap = !drawable;
        }
        return runs;
    }

    // A fixed range may leave values outside; they run along the edge of the plot.
    private Point point(int i) {
        double x = Math.max(plot.x().min(), Math.min(plot.x().max(), series.xs().get(i)));
        double y = Math.max(plot.y().min(), Math.min(plot.y().max(), series.ys().get(i)));
        return new Point(plot.x(x), plot.y(y));
    }

    private static void append(StringBuilder path, List<Point> run) {
        Point last = run.get(0);
        path.append('M').append(Markup.px(last.x())).append(' ').append(Markup.px(last.y()));
        for (int i = 1; i < run.size(); i++) {
            Point point = run.get(i);
            if (i == run.size() - 1 || !point.near(last)) {
                path.append('L').append(Markup.px(point.x())).append(' ');
                path.append(Markup.px(point.y()));
                last = point;
            }
        }
    }

    private static void dot(Markup out, Point at) {
        out.leaf("circle", "cx", Markup.px(at.x()), "cy", Markup.px(at.y()), "r", Markup.px(DOT));
    }
}
