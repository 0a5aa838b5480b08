package org.layerwright.report;

/**
 * Colours by position, after Okabe and Ito's set that colour-blind people can tell apart; past the
 * last colour the first returns with dashes. The style sheet holds the colours themselves, once for
 * light and once for dark.
 */
final class Palette {

    private static final int COLOURS = 7;
    private static final int DASHES = 3;

    private Palette() {}

    /** The style classes of the series at this position. */
    static String style(int position) {
        return "s" + (position % COLOURS + 1) + " d" + (position / COLOURS % DASHES);
    }
}
