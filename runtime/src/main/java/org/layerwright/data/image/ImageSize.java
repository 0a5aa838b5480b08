package org.layerwright.data.image;

/**
 * The form in which a network wants pictures.
 *
 * @param height pixels down, at least 1
 * @param width pixels across, at least 1
 * @param channels 1 (grey), 3 (RGB) or 4 (RGBA)
 */
public record ImageSize(int height, int width, int channels) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public ImageSize {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "A picture of " + height + "x" + width + " has no pixels. Use at least 1x1.");
        }
        if (channels != 1 && channels != 3 && channels != 4) {
            throw new IllegalArgumentException(
                    "channels must be 1 (grey), 3 (RGB) or 4 (RGBA), was " + channels);
        }
    }

    /** Bytes of one picture's pixels. */
    public int bytes() {
        return Math.multiplyExact(Math.multiplyExact(height, width), channels);
    }
}
