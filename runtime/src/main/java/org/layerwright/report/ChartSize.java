package org.layerwright.report;

import java.util.Locale;

/**
 * The two widths a chart is drawn for. A page holds both and shows the one that fits, since a
 * picture shrunk to a telephone's width has letters too small to read.
 */
public enum ChartSize {
    /** For a column of a wide page. */
    WIDE(520, 300),
    /** For a telephone. */
    NARROW(340, 260);

    private final int width;
    private final int height;

    ChartSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Width in pixels. */
    int width() {
        return width;
    }

    /** Usual height in pixels. */
    int height() {
        return height;
    }

    /** About how wide {@code text} is at the charts' letter size, in pixels. */
    static double textWidth(String text) {
        return 6.4 * text.codePointCount(0, text.length());
    }

    /** Opens the image with its size, and a name for those who cannot see it. */
    void open(Markup out, double height, String name) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + Markup.px(height),
                "class",
                name().toLowerCase(Locale.ROOT),
                "role",
                "img",
                "aria-label",
                name);
    }
}
