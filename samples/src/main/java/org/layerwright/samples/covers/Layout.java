package org.layerwright.samples.covers;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Divides a cover among its genres. */
final class Layout {
    private Layout() {}

    /**
     * A panel for each genre, in the order of painting: the whole cover for one; for several a part
     * for each that is large enough to know it by, about a half of two, a third of three.
     */
    static List<Shape> panels(RandomGenerator random, int genres) {
        return switch (genres) {
            case 1 -> List.of(whole());
            case 2 -> random.nextBoolean() ? strips(random, genres) : inset(random);
            default -> strips(random, genres);
        };
    }

    private static Shape whole() {
        return new Rectangle2D.Double(0, 0, CoverArtist.SIZE, CoverArtist.SIZE);
    }

    /** Side by side, cut at a random angle. */
    private static List<Shape> strips(RandomGenerator random, int genres) {
        double half = CoverArtist.SIZE / 2.0;
        double reach = CoverArtist.SIZE;
        // The outer strips reach over the cover's edge, whatever the angle.
        double width = (double) CoverArtist.SIZE / genres;
        double first = -half + width + random.nextDouble(-0.12, 0.12) * width;
        AffineTransform turn =
                AffineTransform.getRotateInstance(random.nextDouble(2 * Math.PI), half, half);
        List<Shape> panels = new ArrayList<>();
        for (int i = 0; i < genres; i++) {
            double from = i == 0 ? -reach : first + (i - 1) * width;
            double to = i == genres - 1 ? reach : first + i * width;
            Shape strip = new Rectangle2D.Double(half + from, half - reach, to - from, 2 * reach);
            panels.add(turn.createTransformedShape(strip));
        }
        return panels;
    }

    /** The second genre in a window at the centre, the first around it. */
    private static List<Shape> inset(RandomGenerator random) {
        double side = CoverArtist.SIZE * random.nextDouble(0.66, 0.76);
        double left = (CoverArtist.SIZE - side) / 2 + random.nextDouble(-15, 15);
        double top = (CoverArtist.SIZE - side) / 2 + random.nextDouble(-15, 15);
        Shape window =
                random.nextBoolean()
                        ? new Ellipse2D.Double(left, top, side, side)
                        : new RoundRectangle2D.Double(left, top, side, side, 40, 40);
        return List.of(whole(), window);
    }
}
