package org.layerwright.samples.covers;

import java.awt.Shape;

/**
 * A part of a cover that one genre fills.
 *
 * @param shape where, in pixels of the cover
 * @param intensity how densely, above 0 and at most 1
 * @param opaque whether the panel hides what is under it
 */
record Panel(Shape shape, double intensity, boolean opaque) {}
