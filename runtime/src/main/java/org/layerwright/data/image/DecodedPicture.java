package org.layerwright.data.image;

/**
 * A picture at its own size.
 *
 * @param format the kind of file, by its first bytes: {@code JPEG}, {@code PNG}, {@code GIF} or
 *     {@code BMP}
 * @param storedChannels samples a pixel as stored: 1 grey or palette, 2 grey and alpha, 3 RGB, 4
 *     RGBA or CMYK
 * @param bytes length of the encoded picture
 * @param height pixels down
 * @param width pixels across
 * @param rgb its pixels: rows, columns, red green blue. Grey is three equal channels; alpha is left
 *     aside, as for a network of three channels
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record DecodedPicture(
        String format, int storedChannels, long bytes, int height, int width, byte[] rgb) {}
