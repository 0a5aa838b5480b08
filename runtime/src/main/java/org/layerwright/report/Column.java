package org.layerwright.report;

/**
 * A column of a {@link TextTable}.
 *
 * @param title the column's heading
 * @param right whether cells stand at the right edge, as numbers do
 */
public record Column(String title, boolean right) {

    /** A column of words. */
    public static Column left(String title) {
        return new Column(title, false);
    }

    /** A column of numbers. */
    public static Column right(String title) {
        return new Column(title, true);
    }
}
