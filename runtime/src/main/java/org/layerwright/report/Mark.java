package org.layerwright.report;

/**
 * A remarkable place of a line chart, shown as a vertical line.
 *
 * @param x where, on the x axis
 * @param label what is remarkable there, such as {@code best epoch}
 */
public record Mark(double x, String label) {}
