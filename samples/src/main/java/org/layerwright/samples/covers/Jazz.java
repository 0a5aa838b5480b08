package org.layerwright.samples.covers;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/**
 * Smooth things: large see-through discs and half discs that overlap, and swelling curves over
 * them.
 */
final class Jazz implements GenrePainter {
    @Override
    public void paint(
            Graphics2D graphics, RandomGenerator random, Palette palette, Rectangle2D area) {
        for (Point2D at : Scatter.points(random, area, Scatter.count(17, area))) {
            graphics.setColor(Palette.translucent(palette.ink(random), random.nextInt(150, 215)));
            graphics.fill(disc(random, at));
        }
        for (Point2D at : Scatter.points(random, area, Scatter.count(9, area))) {
            Graphics2D local = (Graphics2D) graphics.create();
            local.translate(at.getX(), at.getY());
            local.rotate(random.nextDouble(2 * Math.PI));
            local.setColor(random.nextBoolean() ? palette.contrast() : palette.ink(random));
            Shape horn = horn(random);
            local.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            local.fill(horn);
            local.draw(horn);
            local.dispose();
        }
    }

    private static Shape disc(RandomGenerator random, Point2D at) {
        double r = random.nextDouble(12, 56);
        Rectangle2D box = new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
        return random.nextInt(4) == 0
                ? new Arc2D.Double(box, random.nextDouble(360), 180, Arc2D.CHORD)
                : new Ellipse2D.Double(box.getX(), box.getY(), 2 * r, 2 * r);
    }

    /** An S that grows from a mouthpiece to a bell, as a saxophone does. */
    private static Shape horn(RandomGenerator random) {
        double length = random.nextDouble(24, 76);
        double bend = length * random.nextDouble(0.8, 1.2);
        double bell = length * random.nextDouble(0.18, 0.26);
        Path2D horn = new Path2D.Double();
        horn.moveTo(-length, 0);
        horn.curveTo(-length / 3, -bend, length / 3, bend - bell, length, -bell);
        horn.curveTo(length + bell, -bell / 2, length + bell, bell / 2, length, bell);
        horn.curveTo(length / 3, bend + bell, -length / 3, -bend + bell, -length, 0);
        horn.closePath();
        return horn;
    }
}
