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
            Graphics2D graphics, RandomGenerator random, Palette palette, Rectangle2D area) {
        if (random.nextBoolean()) {
            halftone(graphics, random, palette, area);
        } else {
            burst(graphics, random, palette, area);
        }
        for (Point2D at : Scatter.points(random, area, Scatter.count(14, area))) {
            Shape star = star(at, random.nextDouble(10, 36), random.nextDouble(2 * Math.PI));
            graphics.setColor(Palette.WHITE);
            graphics.setStroke(new BasicStroke(7));
            graphics.draw(star);
            graphics.setColor(palette.deep(random));
            graphics.fill(star);
        }
    }

    /** A printer's screen. */
    private static void halftone(
            Graphics2D graphics, RandomGenerator random, Palette palette, Rectangle2D area) {
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
            for (double x = -reach; x < reach; x += spacing) {
                double r = smallest + (largest - smallest) * (x + reach) / (2 * reach);
                dot(local, x + shift, y, r * 1.3, Palette.WHITE);
                dot(local, x + shift, y, r, ink);
            }
        }
        local.dispose();
    }

    /** Dots on rays, larger the farther out: all sizes on one cover. */
    private static void burst(
            Graphics2D graphics, RandomGenerator random, Palette palette, Rectangle2D area) {
        int rays = random.nextInt(28, 44);
        double step = 2 * Math.PI / rays;
        double reach = Math.hypot(area.getWidth(), area.getHeight());
        double share = random.nextDouble(0.32, 0.4);
        double x = area.getCenterX() + random.nextDouble(-0.4, 0.4) * area.getWidth();
        double y = area.getCenterY() + random.nextDouble(-0.4, 0.4) * area.getHeight();
        Color ink = palette.deep(random);
        int ring = 0;
        for (double radius = 12 / step; radius < reach; radius *= 1 + step * 0.9) {
            double shift = ring++ % 2 * step / 2;
            for (int ray = 0; ray < rays; ray++) {
                double angle = ray * step + shift;
                double dotX = x + radius * Math.cos(angle);
                double dotY = y + radius * Math.sin(angle);
                double r = share * radius * step;
                dot(graphics, dotX, dotY, r * 1.3, Palette.WHITE);
                dot(graphics, dotX, dotY, r, ink);
            }
        }
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
