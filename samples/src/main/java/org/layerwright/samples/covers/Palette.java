package org.layerwright.samples.covers;

import java.awt.Color;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The colours of one cover. They are drawn without regard to its genres, so that colour tells
 * nothing about them.
 *
 * @param ground the background
 * @param shade a neighbour of the background, for gradients and second panels
 * @param contrast near white on a dark background, near black on a light one
 * @param inks colours that stand out against the background
 */
record Palette(Color ground, Color shade, Color contrast, List<Color> inks) {
    /** What outlines are drawn in, on any background. */
    static final Color BLACK = new Color(16, 14, 20);

    /** As {@link #BLACK}. */
    static final Color WHITE = new Color(252, 250, 245);

    private static final int INKS = 4;

    Palette {
        inks = List.copyOf(inks);
    }

    static Palette random(RandomGenerator random) {
        boolean dark = random.nextDouble() < 0.55;
        double hue = random.nextDouble();
        double saturation = random.nextDouble(0.15, dark ? 0.85 : 0.35);
        double brightness = dark ? random.nextDouble(0.05, 0.2) : random.nextDouble(0.88, 0.98);
        Color ground = hsb(hue, saturation, brightness);
        Color shade =
                hsb(
                        hue + random.nextDouble(-0.12, 0.12),
                        saturation,
                        dark ? brightness + 0.1 : brightness - 0.08);
        Color contrast = dark ? new Color(250, 247, 240) : new Color(20, 18, 24);
        double start = random.nextDouble();
        double step = random.nextDouble(0.12, 0.3);
        List<Color> inks =
                IntStream.range(0, INKS)
                        .mapToObj(i -> ink(random, start + i * step, dark))
                        .toList();
        return new Palette(ground, shade, contrast, inks);
    }

    /** The same inks on the shade: the look of a second panel. */
    Palette swapped() {
        return new Palette(shade, ground, contrast, inks);
    }

    Color ink(RandomGenerator random) {
        return inks.get(random.nextInt(inks.size()));
    }

    /** An ink made light, whatever the background: to stand inside a dark outline. */
    Color bright(RandomGenerator random) {
        float[] hsb = components(ink(random));
        return Color.getHSBColor(hsb[0], Math.min(hsb[1], 0.7f), Math.max(hsb[2], 0.95f));
    }

    /** An ink made dark, whatever the background: to stand inside a light outline. */
    Color deep(RandomGenerator random) {
        float[] hsb = components(ink(random));
        return Color.getHSBColor(hsb[0], Math.max(hsb[1], 0.75f), Math.min(hsb[2], 0.6f));
    }

    private static float[] components(Color color) {
        return Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null);
    }

    /** The color, see-through: 0 is invisible, 255 opaque. */
    static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    private static Color ink(RandomGenerator random, double hue, boolean dark) {
        return dark
                ? hsb(hue, random.nextDouble(0.35, 0.85), random.nextDouble(0.9, 1))
                : hsb(hue, random.nextDouble(0.7, 1), random.nextDouble(0.3, 0.65));
    }

    private static Color hsb(double hue, double saturation, double brightness) {
        return Color.getHSBColor((float) hue, (float) saturation, (float) brightness);
    }
}
