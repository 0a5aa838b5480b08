package org.layerwright.report;

/**
 * The area of a chart between its axes: where a value lies in pixels, and the axes themselves.
 *
 * @param left pixels from the image's left edge, and so on
 * @param x marks of the horizontal axis
 * @param y marks of the vertical axis
 */
record Plot(double left, double top, double right, double bottom, Ticks x, Ticks y) {

    double x(double value) {
        return left + (value - x.min()) / (x.max() - x.min()) * (right - left);
    }

    double y(double value) {
        return bottom - (value - y.min()) / (y.max() - y.min()) * (bottom - top);
    }

    boolean shows(double valueX) {
        return valueX >= x.min() && valueX <= x.max();
    }

    /** Horizontal lines at the marks of y, and the marks' numbers. */
    void horizontalGrid(Markup out) {
        for (double value : y.values()) {
            line(out, "grid", left, y(value), right, y(value));
            label(out, y.label(value), left - 8, y(value) + 4, "end", "tick");
        }
    }

    /** The x axis with its numbers, small marks and name. */
    void bottomAxis(Markup out, String name) {
        line(out, "axis", left, bottom, right, bottom);
        for (double value : x.values()) {
            line(out, "axis", x(value), bottom, x(value), bottom + 4);
            label(out, x.label(value), x(value), bottom + 18, "middle", "tick");
        }
        label(out, name, (left + right) / 2, bottom + 36, "middle", "name");
    }

    static void line(Markup out, String style, double fromX, double fromY, double toX, double toY) {
        out.leaf(
                "line",
                "class",
                style,
                "x1",
                Markup.px(fromX),
                "y1",
                Markup.px(fromY),
                "x2",
                Markup.px(toX),
                "y2",
                Markup.px(toY));
    }

    static void label(
            Markup out, String text, double atX, double atY, String anchor, String style) {
        out.element(
                "text",
                text,
                "x",
                Markup.px(atX),
                "y",
                Markup.px(atY),
                "text-anchor",
                anchor,
                "class",
                style);
    }
}
