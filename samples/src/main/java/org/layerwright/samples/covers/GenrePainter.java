package org.layerwright.samples.covers;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/**
 * Draws the trait of one genre. A trait must survive flips, rotation and zooming out, so it is
 * local: its lines are about five pixels wide or more, and it fills its area.
 */
@FunctionalInterface
interface GenrePainter {
    /**
     * Paints over what is there.
     *
     * @param area the part of the cover to fill, in pixels; the graphics may be clipped to less
     */
    void paint(Graphics2D graphics, RandomGenerator random, Palette palette, Rectangle2D area);
}
