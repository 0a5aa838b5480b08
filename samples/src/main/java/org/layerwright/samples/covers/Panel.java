package org.layerwright.samples.covers;

import java.awt.Shape;

/**
 * A part of a cover that one genre fills.
 *
 * @param shape where, in pixels of the cover
 */
record Panel(Shape shape) {}
