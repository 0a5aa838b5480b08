package org.layerwright.samples.covers;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Places motifs at random, yet evenly: no corner of a cover may lack its trait by bad luck. */
final class Scatter {
    private static final int CANDIDATES = 8;
    private static final double COVER_AREA = (double) CoverArtist.SIZE * CoverArtist.SIZE;

    private Scatter() {}

    /**
     * How many motifs an area gets, of which a whole cover gets {@code whole}. Small areas get a
     * few more than their share, since much of a motif falls outside.
     */
    static int count(double whole, Rectangle2D area) {
        double share = area.getWidth() * area.getHeight() / COVER_AREA;
        return (int) Math.ceil(whole * Math.pow(share, 0.7));
    }

    /**
     * Points in the area, each the farthest from those before it among a few candidates (Mitchell,
     * 1991).
     */
    static List<Point2D> points(RandomGenerator random, Rectangle2D area, int count) {
        List<Point2D> points = new ArrayList<>(count);
        while (points.size() < count) {
            Point2D best = point(random, area);
            for (int i = 1; i < CANDIDATES; i++) {
                Point2D other = point(random, area);
                if (distance(other, points) > distance(best, points)) {
                    best = other;
                }
            }
            points.add(best);
        }
        return points;
    }

    private static Point2D point(RandomGenerator random, Rectangle2D area) {
        return new Point2D.Double(
                area.getX() + random.nextDouble() * area.getWidth(),
                area.getY() + random.nextDouble() * area.getHeight());
    }

    private static double distance(Point2D point, List<Point2D> points) {
        return points.stream().mapToDouble(point::distanceSq).min().orElse(Double.MAX_VALUE);
    }
}
