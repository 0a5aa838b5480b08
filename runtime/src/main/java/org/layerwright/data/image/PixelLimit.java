package org.layerwright.data.image;

/**
 * How many pixels a picture may claim, over all its frames, before it is refused undecoded.
 *
 * @param pixels the most allowed
 * @param fix what to do about a picture above it, a full sentence
 */
public record PixelLimit(long pixels, String fix) {
    /** 64 megapixels: 192 MB as RGB, more than any common camera takes. */
    public static final long DEFAULT = 64L << 20;

    /** Where nobody can choose another. */
    static PixelLimit fixed() {
        return new PixelLimit(DEFAULT, "Scale it down.");
    }

    /** One that the user chose or can change. */
    public static PixelLimit of(long pixels) {
        return new PixelLimit(
                pixels, "Scale it down, or raise maxPixels if the file is to be trusted.");
    }
}
