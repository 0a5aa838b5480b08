package org.layerwright.samples.covers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** A halftone screen, whose dots swell from one side to the other, and confetti stars. */
final class Pop implements GenrePainter {
    private static final int POINTS = 5;

    @Override
    public void paint(
            Graphics2D graphics,
            RandomGenerator random,
            Palette palette,
            Rectangle2D area,
            double intensity) {
        halftone(graphics, random, palette, area, intensity);
        for (Point2D at : Scatter.points(random, area, Scatter.count(14, area, intensity))) {
            Shape star = star(at, random.nextDouble(13, 34), random.nextDouble(2 * Math.PI));
            graphics.setColor(Palette.WHITE);
            graphics.setStroke(new BasicStroke(7));
            graphics.draw(star);
            graphics.setColor(palette.deep(random));
            graphics.fill(star);
        }
    }

    /** Over another genre, which has to stay visible, the screen leaves one side free. */
    private static void halftone(
            Graphics2D graphics,
            RandomGenerator random,
            Palette palette,
            Rectangle2D area,
            double intensity) {
        double spacing = random.nextDouble(18, 30);
        double reach = Math.hypot(area.getWidth(), area.getHeight()) / 2 + spacing;
        double largest = random.nextDouble(0.37, 0.42) * spacing;
        double smallest = random.nextDouble(0.27, 0.32) * spacing;
        Graphics2D local = (Graphics2D) graphics.create();
        local.translate(area.getCenterX(), area.getCenterY());
        local.rotate(random.nextDouble(2 * Math.PI));
        Color ink = palette.deep(random);
        int row = 0;
        for (double y = -reach; y < reach; y += spacing * 0.87) {
            // Every second row is shifted by half a dot, as printers lay their screens.
            double shift = row++ % 2 * spacing / 2;
            for (double x = reach * (1 - 2 * intensity); x < reach; x += spacing) {
                double r = smallest + (largest - smallest) * (x + reach) / (2 * reach);
                dot(local, x + shift, y, r * 1.3, Palette.WHITE);
                dot(local, x + shift, y, r, ink);
            }
        }
        local.dispose();
    }

    private static void dot(Graphics2D graphics, double x, double y, double r, Color color) {
        graphics.setColor(color);
        graphics.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    private static Shape star(Point2D at, double radius, double turn) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 2 * POINTS; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.45;
            double angle = turn + Math.PI * i / POINTS;
            double x = at.getX() + r * Math.cos(angle);
            double y = at.getY() + r * Math.sin(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }
}
