package org.layerwright.data.survey;

import org.layerwright.data.image.DecodedPicture;
import org.layerwright.data.likeness.Fingerprint;
import org.layerwright.files.Sha256;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What is known of a picture that can be used.
 *
 * @param format the kind of file, by its first bytes: {@code JPEG}, {@code PNG}, {@code GIF} or
 *     {@code BMP}
 * @param storedChannels samples a pixel as stored: 1 grey or palette, 2 grey and alpha, 3 RGB, 4
 *     RGBA or CMYK
 * @param bytes length of the file
 * @param width pixels across
 * @param height pixels down
 * @param grey whether red, green and blue are equal in every pixel, however it is stored
 * @param colours mean and deviation of its channels
 * @param pixelHash SHA-256 of height, width and the pixels as red, green, blue, alpha left aside:
 *     equal for pictures that a network cannot tell apart, whatever format and metadata their files
 *     have
 * @param fingerprint for the search of pictures that are nearly the same
 */
public record PictureFacts(
        String format,
        int storedChannels,
        long bytes,
        int width,
        int height,
        boolean grey,
        ColourMoments colours,
        String pixelHash,
        Fingerprint fingerprint) {

    /** A picture in which each channel deviates less than this, of 255, is of one colour. */
    public static final double BLANK_BELOW = 5;

    static PictureFacts of(DecodedPicture picture) {
        byte[] rgb = picture.rgb();
        return new PictureFacts(
                picture.format(),
                picture.storedChannels(),
                picture.bytes(),
                picture.width(),
                picture.height(),
                isGrey(rgb),
                ColourMoments.of(rgb),
                hash(picture),
                Fingerprint.of(rgb, picture.height(), picture.width()));
    }

    /** Width over height. */
    public double aspect() {
        return (double) width / height;
    }

    /**
     * Whether it shows nearly one colour: every channel's standard deviation is below {@value
     * #BLANK_BELOW}. Such a picture says nothing, and its perceptual hash is noise.
     */
    public boolean blank() {
        return colours.spread() < BLANK_BELOW;
    }

    private static boolean isGrey(byte[] rgb) {
        for (int i = 0; i < rgb.length; i += 3) {
            if (rgb[i] != rgb[i + 1] || rgb[i] != rgb[i + 2]) {
                return false;
            }
        }
        return true;
    }

    private static String hash(DecodedPicture picture) {
        MessageDigest digest = Sha256.begin();
        digest.update(
                ByteBuffer.allocate(2 * Integer.BYTES)
                        .putInt(picture.height())
                        .putInt(picture.width())
                        .array());
        return HexFormat.of().formatHex(digest.digest(picture.rgb()));
    }
}
