package org.layerwright.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A picture of lines and shapes that can be drawn exactly under any affine map: at eight times the
 * size, then each pixel the mean of its 64 parts. It goes on outside of the picture.
 *
 * @param seed another seed gives another scene
 */
record Scene(long seed) {
    static final int SIDE = 150;

    private static final int FINE = 8;
    private static final int SHAPES = 60;
    private static final int LINES = 60;

    /**
     * The scene's pixels, values in 0..255: rows, columns, channels.
     *
     * @param seen from a pixel of the result to the place in the untouched scene that it shows;
     *     pixel middles have whole coordinates
     */
    float[] pixels(AffineTransform seen) {
        BufferedImage large =
                new BufferedImage(SIDE * FINE, SIDE * FINE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = large.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(FINE, FINE);
        pen.translate(0.5, 0.5);
        pen.transform(inverse(seen));
        pen.translate(-0.5, -0.5);
        paint(pen);
        pen.dispose();
        return averaged(large);
    }

    private static AffineTransform inverse(AffineTransform map) {
        AffineTransform inverse = new AffineTransform(map);
        try {
            inverse.invert();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("a step that flattens the picture", e);
        }
        return inverse;
    }

    private void paint(Graphics2D pen) {
        Random random = new Random(seed);
        pen.setColor(color(random));
        pen.fill(new Rectangle2D.Double(-SIDE, -SIDE, 3 * SIDE, 3 * SIDE));
        for (int i = 0; i < SHAPES; i++) {
            pen.setColor(color(random));
            double width = 5 + random.nextDouble() * 40;
            double height = 5 + random.nextDouble() * 40;
            double x = place(random);
            double y = place(random);
            pen.fill(
                    random.nextBoolean()
                            ? new Ellipse2D.Double(x, y, width, height)
                            : new Rectangle2D.Double(x, y, width, height));
        }
        for (int i = 0; i < LINES; i++) {
            pen.setColor(color(random));
            pen.setStroke(new BasicStroke((float) (1 + 3 * random.nextDouble())));
            pen.draw(new Line2D.Double(place(random), place(random), place(random), place(random)));
        }
    }

    private static double place(Random random) {
        return (2 * random.nextDouble() - 0.5) * SIDE;
    }

    private static Color color(Random random) {
        return new Color(random.nextInt(1 << 24));
    }

    private static float[] averaged(BufferedImage large) {
        float[] pixels = new float[SIDE * SIDE * 3];
        for (int y = 0; y < large.getHeight(); y++) {
            for (int x = 0; x < large.getWidth(); x++) {
                int rgb = large.getRGB(x, y);
                int at = (y / FINE * SIDE + x / FINE) * 3;
                pixels[at] += (float) (rgb >> 16 & 0xFF) / (FINE * FINE);
                pixels[at + 1] += (float) (rgb >> 8 & 0xFF) / (FINE * FINE);
                pixels[at + 2] += (float) (rgb & 0xFF) / (FINE * FINE);
            }
        }
        return pixels;
    }
}
