package org.layerwright.report;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where the pictures of a sheet stand: a grid, about three wide to two high, a line for the caption
 * below each.
 *
 * @param cells how many pictures there are
 * @param columns how many stand in a row
 * @param width a picture's width as shown, in pixels
 * @param height its height as shown
 */
record SheetLayout(int cells, int columns, int width, int height) {
    static final int GAP = 10;
    static final int CAPTION = 26;

    private static final int LEAST = 96;
    private static final int MOST = 320;
    private static final double ASPECT = 1.5;

    /** A layout for pictures of this size; very small ones are enlarged, large ones reduced. */
    static SheetLayout of(int cells, int width, int height) {
        int longer = Math.max(width, height);
        double enlarged = Math.ceil((double) LEAST / longer);
        double factor = longer > MOST ? (double) MOST / longer : enlarged;
        int shownWidth = Math.max(1, (int) Math.round(width * factor));
        int shownHeight = Math.max(1, (int) Math.round(height * factor));
        double perRow =
                Math.sqrt(cells * ASPECT * (shownHeight + CAPTION) / (shownWidth + (double) GAP));
        return new SheetLayout(
                cells, fullest(cells, (int) Math.round(perRow)), shownWidth, shownHeight);
    }

    /** So many columns, or one less or more if that leaves fewer places empty. */
    private static int fullest(int cells, int wanted) {
        return IntStream.of(wanted, wanted + 1, wanted - 1)
                .map(columns -> Math.max(1, Math.min(cells, columns)))
                .boxed()
                .min(Comparator.comparingInt(columns -> Math.floorMod(-cells, columns)))
                .orElseThrow();
    }

    int left(int cell) {
        return GAP + cell % columns * (width + GAP);
    }

    int top(int cell) {
        return GAP + cell / columns * (height + CAPTION);
    }

    int totalWidth() {
        return GAP + columns * (width + GAP);
    }

    int totalHeight() {
        int rows = (cells + columns - 1) / columns;
        return GAP + rows * (height + CAPTION);
    }
}
