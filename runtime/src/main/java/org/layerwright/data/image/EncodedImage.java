package org.layerwright.data.image;

/**
 * A picture fit to be decoded.
 *
 * @param content of its file
 * @param orientation how to turn what the decoder gives
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record EncodedImage(byte[] content, Orientation orientation) {}
