package org.layerwright.bench;

import java.util.Locale;

/** Groups of labelled horizontal bars as an SVG file that needs no style sheet. */
final class BarPlot {
    private static final int WIDTH = 760;
    private static final int NAMES = 250;
    private static final int VALUES = 50;
    private static final int BAR = 16;
    private static final int STEP = 20;
    private static final int GROUP = 30;
    private static final int TOP = 40;

    private final String title;
    private final StringBuilder rows = new StringBuilder();
    private final java.util.List<Bar> bars = new java.util.ArrayList<>();
    private int y = TOP;

    private record Bar(int y, double value, boolean marked) {}

    BarPlot(String title) {
        this.title = title;
    }

    /** Begins a group. */
    void group(String name) {
        y += GROUP;
        text(10, y - 8, "font-weight=\"bold\"", name);
    }

    /** A bar more in the group, in another colour if it is marked. */
    void bar(String name, double value, boolean marked) {
        text(NAMES - 8, y + BAR - 4, "text-anchor=\"end\"", name);
        bars.add(new Bar(y, value, marked));
        y += STEP;
    }

    String toSvg() {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        double scale = (WIDTH - NAMES - VALUES) / longest;
        StringBuilder drawn = new StringBuilder();
        for (Bar bar : bars) {
            double length = bar.value() * scale;
            drawn.append(
                    String.format(
                            Locale.ROOT,
                            "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                            NAMES,
                            bar.y(),
                            length,
                            BAR,
                            bar.marked() ? "#1f6feb" : "#9aa4b2"));
            drawn.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%.1f\" y=\"%d\">%.2f</text>%n",
                            NAMES + length + 5,
                            bar.y() + BAR - 4,
                            bar.value()));
        }
        int height = y + STEP;
        return """
               <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" font-family="sans-serif" font-size="12" fill="#1b1f24">
               <rect width="%1$d" height="%2$d" fill="#ffffff"/>
               <text x="10" y="24" font-size="14" font-weight="bold">%3$s</text>
               %4$s%5$s</svg>
               """
                .formatted(WIDTH, height, title, rows, drawn);
    }

    private void text(int x, int at, String attributes, String words) {
        rows.append("<text x=\"%d\" y=\"%d\" %s>%s</text>%n".formatted(x, at, attributes, words));
    }
}
