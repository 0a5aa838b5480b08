package org.layerwright.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of lines at their right ends, moved apart where the lines end close together. */
record EndLabels(List<Series> series, Plot plot) {

    private static final double LINE_HEIGHT = 15;
    private static final double GAP = 8;

    /** How much wider the bold letters of these names are. */
    private static final double BOLD = 1.15;

    private record Label(int position, String name, double y) {}

    /** The room that the names take on the right. */
    static double width(List<Series> series) {
        double longest =
                series.stream().mapToDouble(s -> ChartSize.textWidth(s.name())).max().orElse(0);
        return GAP + BOLD * longest;
    }

    void render(Markup out) {
        for (Label label : apart()) {
            out.element(
                    "text",
                    label.name(),
                    "x",
                    Markup.px(plot.right() + GAP),
                    "y",
                    Markup.px(label.y() + 4),
                    "class",
                    "end " + Palette.style(label.position()),
                    "data-series",
                    Integer.toString(label.position()));
        }
    }

    private List<Label> apart() {
        List<Label> labels = new ArrayList<>();
        for (int s = 0; s < series.size(); s++) {
            double[] ys = series.get(s).drawableYs().toArray();
            if (ys.length > 0) {
                double y = plot.y(Math.min(ys[ys.length - 1], plot.y().max()));
                labels.add(new Label(s, series.get(s).name(), Math.min(y, plot.bottom())));
            }
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        // Down from the top until nothing overlaps, then back up from the axis.
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < labels.size(); i++) {
            labels.set(i, moved(labels.get(i), Math.max(labels.get(i).y(), free)));
            free = labels.get(i).y() + LINE_HEIGHT;
        }
        free = plot.bottom();
        for (int i = labels.size() - 1; i >= 0; i--) {
            labels.set(i, moved(labels.get(i), Math.min(labels.get(i).y(), free)));
            free = labels.get(i).y() - LINE_HEIGHT;
        }
        return labels;
    }

    private static Label moved(Label label, double y) {
        return new Label(label.position(), label.name(), y);
    }
}
