package org.layerwright.samples.covers;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Composes one cover: a backdrop, a panel for each of its genres, and what any cover may have on
 * top.
 */
final class CoverArtist {
    /** Width and height of a cover in pixels. */
    static final int SIZE = 300;

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 1.4;

    private CoverArtist() {}

    /** The cover of these genres; the same seed gives the same pixels. */
    static BufferedImage draw(List<String> genres, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        BufferedImage cover = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = cover.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        Palette palette = Palette.random(random);
        panels(graphics, random, palette, genres);
        if (random.nextInt(3) == 0) {
            Backdrop.title(graphics, random, palette);
        }
        if (random.nextInt(3) == 0) {
            Backdrop.frame(graphics, random, palette);
        }
        graphics.dispose();
        BufferedImage printed = Backdrop.softened(cover, random.nextInt(2));
        Backdrop.grain(printed, random, random.nextInt(1, 8));
        return printed;
    }

    private static void panels(
            Graphics2D graphics, RandomGenerator random, Palette palette, List<String> genres) {
        List<String> order = new ArrayList<>(genres);
        Collections.shuffle(order, new Random(random.nextLong()));
        List<Shape> panels = Layout.panels(random, order.size());
        for (int i = 0; i < panels.size(); i++) {
            Palette colours = i % 2 == 0 ? palette : palette.swapped();
            Graphics2D local = (Graphics2D) graphics.create();
            local.clip(panels.get(i));
            Backdrop.ground(local, random, colours);
            double scale = scale(random);
            local.scale(scale, scale);
            Genres.painter(order.get(i)).paint(local, random, colours, local.getClipBounds());
            local.dispose();
        }
    }

    /**
     * The size of a trait against its painter's: all sizes occur, the larger the rarer (by the
     * third power). Training shows covers zoomed out, validation at full size; so a trait is known
     * at both, and few are larger than any in training.
     */
    private static double scale(RandomGenerator random) {
        double most = Math.pow(SMALLEST, -2);
        double least = Math.pow(LARGEST, -2);
        return Math.pow(most + random.nextDouble() * (least - most), -0.5);
    }
}
