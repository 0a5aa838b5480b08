package org.layerwright.data.image;

import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TUint8;

import java.awt.image.BufferedImage;

/** Pixels as pictures to look at. */
public final class PixelImages {
    private static final int MAX = 255;

    private PixelImages() {}

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

    /**
     * A picture of pixels as a decoder gives them.
     *
     * @param pixels shape [1, height, width, channels]
     */
    public static BufferedImage of(TUint8 pixels) {
        byte[] bytes = new byte[(int) pixels.size()];
        pixels.asRawTensor().data().read(bytes);
        float[] values = new float[bytes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Byte.toUnsignedInt(bytes[i]);
        }
        Shape shape = pixels.shape();
        return of(values, (int) shape.get(1), (int) shape.get(2), (int) shape.get(3));
    }

    private static int level(float value) {
        return Math.max(0, Math.min(MAX, Math.round(value)));
    }
}
