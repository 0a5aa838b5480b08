package org.layerwright.samples.covers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/**
 * A sprayed wall: blobs of paint with drips, and rows of chunky letters with an outline and a block
 * shadow.
 */
final class HipHop implements GenrePainter {
    @Override
    public void paint(
            Graphics2D graphics, RandomGenerator random, Palette palette, Rectangle2D area) {
        for (Point2D at : Scatter.points(random, area, Scatter.count(6, area))) {
            spray(graphics, random, palette.ink(random), at);
        }
        rows(graphics, random, palette, area);
    }

    private static void spray(
            Graphics2D graphics, RandomGenerator random, Color color, Point2D at) {
        double spread = random.nextDouble(16, 26);
        graphics.setColor(Palette.translucent(color, 200));
        for (int i = 0; i < 90; i++) {
            double r = random.nextDouble(1.2, 3.2);
            double x = at.getX() + random.nextGaussian() * spread;
            double y = at.getY() + random.nextGaussian() * spread;
            graphics.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < 3; i++) {
            int x = (int) (at.getX() + random.nextDouble(-spread, spread));
            graphics.drawLine(
                    x,
                    (int) at.getY(),
                    x,
                    (int) (at.getY() + random.nextDouble(spread, 3 * spread)));
        }
    }

    private static void rows(
            Graphics2D graphics, RandomGenerator random, Palette palette, Rectangle2D area) {
        double reach = Math.hypot(area.getWidth(), area.getHeight()) / 2;
        Graphics2D local = (Graphics2D) graphics.create();
        local.translate(area.getCenterX(), area.getCenterY());
        local.rotate(random.nextGaussian() * 0.25);
        double y = -reach;
        while (y < reach) {
            // Rows of all sizes, so that a cover has some that are known from any distance.
            double height = random.nextDouble(20, 46);
            double width = height * random.nextDouble(0.55, 0.7);
            double weight = height * random.nextDouble(0.26, 0.32);
            y += height + weight + 0.3 * height;
            Color fill = palette.ink(random);
            for (double x = -reach; x < reach; x += width + weight + 0.22 * height) {
                AffineTransform place =
                        AffineTransform.getTranslateInstance(x, y + random.nextDouble(-5, 5));
                place.rotate(random.nextGaussian() * 0.08);
                letter(
                        local,
                        place.createTransformedShape(Lettering.letter(random, width, height)),
                        weight,
                        height / 50,
                        fill);
            }
        }
        local.dispose();
    }

    /**
     * @param rim how thick outlines and shadow are, 1 for a letter 50 pixels high
     */
    private static void letter(
            Graphics2D graphics, Shape letter, double weight, double rim, Color fill) {
        AffineTransform shadow = AffineTransform.getTranslateInstance(5 * rim, 5 * rim);
        draw(graphics, shadow.createTransformedShape(letter), weight + 8 * rim, Palette.BLACK);
        draw(graphics, letter, weight + 10 * rim, Palette.WHITE);
        draw(graphics, letter, weight + 4 * rim, Palette.BLACK);
        draw(graphics, letter, weight - 4 * rim, fill);
    }

    private static void draw(Graphics2D graphics, Shape letter, double weight, Color color) {
        graphics.setColor(color);
        graphics.setStroke(
                new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(letter);
    }
}
