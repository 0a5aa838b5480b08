package org.layerwright.data.image;

/**
 * A picture fit to be decoded.
 *
 * @param content of its file
 * @param header what that says of itself
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record EncodedImage(byte[] content, ImageHeader header) {
    private static final int GREY = 1;
    private static final int RGB = 3;

    /** Whether the decoder is known to give so many channels. Of other formats only it can tell. */
    boolean decodesTo(int channels) {
        return header.format() == ImageFormat.JPEG
                && header.components() == channels
                && (channels == GREY || channels == RGB);
    }
}
