package org.layerwright.samples.covers;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** Sharp things: lightning bolts, jagged bursts, and scratches across both. */
final class Rock implements GenrePainter {
    @Override
    public void paint(
            Graphics2D graphics, RandomGenerator random, Palette palette, Rectangle2D area) {
        double main = random.nextDouble(Math.PI);
        for (Point2D at : Scatter.points(random, area, Scatter.count(6, area))) {
            shard(
                    graphics,
                    placed(burst(random), at, random.nextDouble(2 * Math.PI)),
                    palette,
                    random);
        }
        for (Point2D at : Scatter.points(random, area, Scatter.count(20, area))) {
            Shape bolt = placed(bolt(random), at, main + random.nextGaussian() * 0.35);
            shard(graphics, bolt, palette, random);
        }
        scratches(graphics, random, palette, area, main);
    }

    /** Flat and without an outline: only the points and edges tell what it is. */
    private static void shard(
            Graphics2D graphics, Shape shape, Palette palette, RandomGenerator random) {
        graphics.setColor(random.nextInt(3) == 0 ? palette.bright(random) : palette.contrast());
        graphics.fill(shape);
    }

    private static void scratches(
            Graphics2D graphics,
            RandomGenerator random,
            Palette palette,
            Rectangle2D area,
            double main) {
        graphics.setColor(Palette.translucent(palette.contrast(), 230));
        for (Point2D at : Scatter.points(random, area, Scatter.count(30, area))) {
            double angle = main + Math.PI / 2 + random.nextGaussian() * 0.3;
            double half = random.nextDouble(25, 70);
            double dx = half * Math.cos(angle);
            double dy = half * Math.sin(angle);
            graphics.setStroke(
                    new BasicStroke(
                            (float) random.nextDouble(3, 5),
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_MITER));
            graphics.draw(
                    new Line2D.Double(
                            at.getX() - dx, at.getY() - dy, at.getX() + dx, at.getY() + dy));
        }
    }

    /** A zigzag along the x axis, wide in the middle and pointed at both ends. */
    private static Shape bolt(RandomGenerator random) {
        int knees = random.nextInt(3, 6) * 2;
        double length = random.nextDouble(45, 180);
        double width = length * random.nextDouble(0.12, 0.17);
        double swing = length * random.nextDouble(0.1, 0.14);
        double[] x = new double[knees + 1];
        double[] y = new double[knees + 1];
        for (int i = 0; i <= knees; i++) {
            x[i] = length * ((double) i / knees - 0.5) + random.nextDouble(-5, 5);
            y[i] = (i % 2 == 0 ? swing : -swing) * random.nextDouble(0.6, 1.2);
        }
        Path2D bolt = new Path2D.Double();
        bolt.moveTo(x[0], y[0]);
        for (int i = 1; i < knees; i++) {
            bolt.lineTo(x[i], y[i] - width / 2);
        }
        bolt.lineTo(x[knees], y[knees]);
        for (int i = knees - 1; i > 0; i--) {
            bolt.lineTo(x[i], y[i] + width / 2);
        }
        bolt.closePath();
        return bolt;
    }

    private static Shape burst(RandomGenerator random) {
        int spikes = random.nextInt(8, 13);
        double radius = random.nextDouble(18, 56);
        Path2D burst = new Path2D.Double();
        burst.moveTo(radius, 0);
        for (int i = 1; i < 2 * spikes; i++) {
            double r =
                    radius
                            * (i % 2 == 0
                                    ? random.nextDouble(0.7, 1.3)
                                    : random.nextDouble(0.22, 0.42));
            double angle = Math.PI * i / spikes;
            burst.lineTo(r * Math.cos(angle), r * Math.sin(angle));
        }
        burst.closePath();
        return burst;
    }

    private static Shape placed(Shape shape, Point2D at, double angle) {
        AffineTransform place = AffineTransform.getTranslateInstance(at.getX(), at.getY());
        place.rotate(angle);
        return place.createTransformedShape(shape);
    }
}
