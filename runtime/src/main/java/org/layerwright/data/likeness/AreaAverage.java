package org.layerwright.data.likeness;

/**
 * A picture shrunk to a square grid: each cell is the mean of the area it covers, pixels that lie
 * across a border counted by the share inside. Proportions are not kept.
 */
final class AreaAverage {
    private static final int CHANNELS = 3;

    private AreaAverage() {}

    /**
     * Rows, columns, channels of the grid.
     *
     * @param rgb rows, columns, red green blue
     * @param cells along each side
     */
    static float[] of(byte[] rgb, int height, int width, int cells) {
        float[] grid = new float[cells * cells * CHANNELS];
        float[] row = new float[cells * CHANNELS];
        double rowsPerCell = (double) height / cells;
        double columnsPerCell = (double) width / cells;
        for (int y = 0; y < height; y++) {
            across(rgb, y * width * CHANNELS, width, columnsPerCell, row);
            int last = Math.min(cells - 1, (int) Math.ceil((y + 1) / rowsPerCell) - 1);
            for (int cell = (int) (y / rowsPerCell); cell <= last; cell++) {
                float share = (float) (overlap(y, cell, rowsPerCell) / rowsPerCell);
                for (int i = 0; i < row.length; i++) {
                    grid[cell * row.length + i] += share * row[i];
                }
            }
        }
        return grid;
    }

    private static void across(
            byte[] rgb, int start, int width, double columnsPerCell, float[] row) {
        int cells = row.length / CHANNELS;
        for (int cell = 0; cell < cells; cell++) {
            double red = 0;
            double green = 0;
            double blue = 0;
            int end = Math.min(width, (int) Math.ceil((cell + 1) * columnsPerCell));
            for (int x = (int) (cell * columnsPerCell); x < end; x++) {
                double share = overlap(x, cell, columnsPerCell);
                int at = start + x * CHANNELS;
                red += share * (rgb[at] & 0xFF);
                green += share * (rgb[at + 1] & 0xFF);
                blue += share * (rgb[at + 2] & 0xFF);
            }
            row[cell * CHANNELS] = (float) (red / columnsPerCell);
            row[cell * CHANNELS + 1] = (float) (green / columnsPerCell);
            row[cell * CHANNELS + 2] = (float) (blue / columnsPerCell);
        }
    }

    /** How much of a pixel lies in a cell. */
    private static double overlap(int pixel, int cell, double pixelsPerCell) {
        double from = Math.max(pixel, cell * pixelsPerCell);
        double to = Math.min(pixel + 1.0, (cell + 1) * pixelsPerCell);
        return Math.max(0, to - from);
    }
}
