package org.layerwright.samples.covers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.random.RandomGenerator;

/** What any cover may have and no genre owns: gradient, blurred photo, title, frame, grain. */
final class Backdrop {
    private static final int SIZE = CoverArtist.SIZE;
    private static final int CLOUD = 5;
    private static final Kernel BINOMIAL =
            new Kernel(
                    3,
                    3,
                    new float[] {
                        1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f,
                        1 / 16f
                    });

    private Backdrop() {}

    /** A gradient with soft clouds, as a photo out of focus. */
    static void ground(Graphics2D graphics, RandomGenerator random, Palette palette) {
        double angle = random.nextDouble(2 * Math.PI);
        float dx = (float) (Math.cos(angle) * SIZE / 2);
        float dy = (float) (Math.sin(angle) * SIZE / 2);
        float half = SIZE / 2f;
        graphics.setPaint(
                new GradientPaint(
                        half - dx,
                        half - dy,
                        palette.ground(),
                        half + dx,
                        half + dy,
                        palette.shade()));
        graphics.fillRect(0, 0, SIZE, SIZE);
        BufferedImage cloud = new BufferedImage(CLOUD, CLOUD, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < CLOUD; y++) {
            for (int x = 0; x < CLOUD; x++) {
                Color color = random.nextBoolean() ? palette.ground() : palette.shade();
                cloud.setRGB(x, y, Palette.translucent(color, random.nextInt(120)).getRGB());
            }
        }
        graphics.drawImage(cloud, 0, 0, SIZE, SIZE, null);
    }

    /** A strip with a title in thin letters, near an edge. */
    static void title(Graphics2D graphics, RandomGenerator random, Palette palette) {
        int height = random.nextInt(24, 36);
        int top =
                random.nextBoolean()
                        ? random.nextInt(8, 24)
                        : SIZE - height - random.nextInt(8, 24);
        graphics.setColor(Palette.translucent(palette.ground(), random.nextInt(170, 256)));
        graphics.fillRect(0, top, SIZE, height);
        int letters = random.nextInt(6, 14);
        double tall = height * 0.46;
        double wide = tall * 0.6;
        double gap = random.nextDouble(5, 9);
        Graphics2D local = (Graphics2D) graphics.create();
        double length = letters * (wide + gap);
        local.translate(
                random.nextDouble(12, Math.max(13, SIZE - length - 12)), top + height * 0.27);
        Shape word = Lettering.word(random, letters, wide, tall, gap);
        local.setColor(palette.contrast());
        local.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        local.draw(word);
        local.dispose();
    }

    static void frame(Graphics2D graphics, RandomGenerator random, Palette palette) {
        int width = random.nextInt(8, 18);
        graphics.setColor(random.nextBoolean() ? palette.contrast() : palette.ink(random));
        graphics.setStroke(new BasicStroke(width));
        graphics.drawRect(width / 2, width / 2, SIZE - width, SIZE - width);
    }

    /**
     * The cover as a press might print it, sharp or a little soft. A network that takes sharpness
     * for a trait would be lost on covers that are not resampled.
     *
     * @param passes how often to blur, 0 for not at all
     */
    static BufferedImage softened(BufferedImage image, int passes) {
        ConvolveOp blur = new ConvolveOp(BINOMIAL, ConvolveOp.EDGE_NO_OP, null);
        BufferedImage soft = image;
        for (int pass = 0; pass < passes; pass++) {
            soft = blur.filter(soft, null);
        }
        return soft;
    }

    /** Adds to each pixel a grey of up to {@code strength} either way. */
    static void grain(BufferedImage image, RandomGenerator random, int strength) {
        int[] row = new int[SIZE];
        for (int y = 0; y < SIZE; y++) {
            image.getRGB(0, y, SIZE, 1, row, 0, SIZE);
            for (int x = 0; x < SIZE; x++) {
                int noise = random.nextInt(-strength, strength + 1);
                row[x] =
                        shifted(row[x] >> 16, noise) << 16
                                | shifted(row[x] >> 8, noise) << 8
                                | shifted(row[x], noise);
            }
            image.setRGB(0, y, SIZE, 1, row, 0, SIZE);
        }
    }

    private static int shifted(int channel, int noise) {
        return Math.max(0, Math.min(255, (channel & 0xFF) + noise));
    }
}
