package org.layerwright.data.image;

import java.awt.image.BufferedImage;

/** Pixels as pictures to look at. */
public final class Pictures {
    private static final int MAX = 255;

    private Pictures() {}

    /**
     * A picture of float pixels, values outside 0..255 cut off.
     *
     * @param values rows, columns, channels
     * @param channels 1 (grey) or at least 3 (the first three are red, green, blue)
     */
    public static BufferedImage of(float[] values, int height, int width, int channels) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        boolean grey = channels < 3;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = (y * width + x) * channels;
                int red = level(values[at]);
                int green = grey ? red : level(values[at + 1]);
                int blue = grey ? red : level(values[at + 2]);
                picture.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return picture;
    }

    private static int level(float value) {
        return Math.max(0, Math.min(MAX, Math.round(value)));
    }
}
