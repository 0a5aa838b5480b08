package org.layerwright.samples.covers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Glowing lines of one width at even distances: wobbling rings, stacked sine waves, or a skewed
 * grid.
 */
final class Electronic implements GenrePainter {
    private static final double STEP = 6;
    private static final List<Pattern> PATTERNS =
            List.of(Electronic::rings, Electronic::waves, Electronic::tunnel);

    /** Lines around the origin that reach at least {@code reach} from it. */
    @FunctionalInterface
    private interface Pattern {
        List<Shape> lines(RandomGenerator random, double reach, double spacing);
    }

    @Override
    public void paint(
            Graphics2D graphics, RandomGenerator random, Palette palette, Rectangle2D area) {
        double reach = Math.hypot(area.getWidth(), area.getHeight()) * 0.75;
        double spacing = random.nextDouble(20, 32);
        Pattern pattern = PATTERNS.get(random.nextInt(PATTERNS.size()));
        Graphics2D local = (Graphics2D) graphics.create();
        local.translate(
                area.getCenterX() + random.nextDouble(-0.2, 0.2) * area.getWidth(),
                area.getCenterY() + random.nextDouble(-0.2, 0.2) * area.getHeight());
        local.rotate(random.nextDouble(2 * Math.PI));
        List<Shape> lines = pattern.lines(random, reach, spacing);
        // The night around a neon tube, its glow, the tube. Neighbours glow in complementary
        // colours, which cancel.
        stroke(local, lines, 0, 1, spacing * 0.85, Palette.BLACK);
        float hue = (float) random.nextDouble();
        stroke(local, lines, 0, 2, spacing * 0.62, Color.getHSBColor(hue, 1, 0.95f));
        stroke(local, lines, 1, 2, spacing * 0.62, Color.getHSBColor(hue + 0.5f, 1, 0.95f));
        stroke(local, lines, 0, 1, spacing * 0.24, Palette.WHITE);
        local.dispose();
    }

    private static void stroke(
            Graphics2D graphics,
            List<Shape> lines,
            int first,
            int step,
            double width,
            Color color) {
        graphics.setColor(color);
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = first; i < lines.size(); i += step) {
            graphics.draw(lines.get(i));
        }
    }

    private static List<Shape> rings(RandomGenerator random, double reach, double spacing) {
        int lobes = random.nextInt(3, 8);
        double swing = random.nextDouble(0.05, 0.3) / lobes;
        double twist = random.nextDouble(-0.25, 0.25);
        List<Shape> rings = new ArrayList<>();
        for (double radius = spacing; radius < reach; radius += spacing) {
            Path2D ring = new Path2D.Double();
            int corners = (int) (24 + radius / 2);
            for (int i = 0; i < corners; i++) {
                double angle = 2 * Math.PI * i / corners;
                double r =
                        radius * (1 + swing * Math.sin(lobes * angle + twist * radius / spacing));
                append(ring, r * Math.cos(angle), r * Math.sin(angle));
            }
            ring.closePath();
            rings.add(ring);
        }
        return rings;
    }

    private static List<Shape> waves(RandomGenerator random, double reach, double spacing) {
        double length = random.nextDouble(70, 130);
        double height = random.nextDouble(7, 16);
        double drift = random.nextDouble(-0.5, 0.5);
        List<Shape> waves = new ArrayList<>();
        for (double y = -reach; y < reach; y += spacing) {
            Path2D wave = new Path2D.Double();
            for (double x = -reach; x < reach; x += STEP) {
                append(
                        wave,
                        x,
                        y + height * Math.sin(2 * Math.PI * x / length + drift * y / spacing));
            }
            waves.add(wave);
        }
        return waves;
    }

    /** Ever larger polygons, each turned a little against the one inside it: a tunnel. */
    private static List<Shape> tunnel(RandomGenerator random, double reach, double spacing) {
        int corners = random.nextInt(3, 7);
        double twist = random.nextDouble(-0.06, 0.06);
        double inner = Math.cos(Math.PI / corners);
        List<Shape> polygons = new ArrayList<>();
        for (int ring = 1; ring * spacing < reach * 1.4; ring++) {
            Path2D polygon = new Path2D.Double();
            double radius = ring * spacing / inner;
            for (int i = 0; i < corners; i++) {
                double angle = 2 * Math.PI * i / corners + twist * ring;
                append(polygon, radius * Math.cos(angle), radius * Math.sin(angle));
            }
            polygon.closePath();
            polygons.add(polygon);
        }
        return polygons;
    }

    private static void append(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
