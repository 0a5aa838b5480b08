package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;

import java.nio.ByteBuffer;

/** ISO/IEC 15948: the first chunk, IHDR, has everything but the orientation. */
final class PngHeader {
    private static final int IHDR = 0x49484452;
    private static final int EXIF = 0x65584966;
    private static final int LENGTH_BYTES = 4;
    private static final int CHUNK_BYTES = 12;
    private static final int CHECKSUM_BYTES = 4;
    // Of IHDR: three methods, of which there is one each, and the checksum.
    private static final int METHOD_BYTES = 3 + CHECKSUM_BYTES;
    private static final int UNUSED = 0;

    // By colour type: 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGBA.
    private static final int[] COMPONENTS = {1, UNUSED, 3, 1, 2, UNUSED, 4};

    private PngHeader() {}

    static ImageHeader parse(ByteReader in) throws BadImageException {
        in.skip(LENGTH_BYTES);
        if (in.i32BigEndian() != IHDR) {
            throw new BadImageException(
                    "is a PNG that does not begin with its header", "Replace the file.");
        }
        int width = in.i32BigEndian();
        int height = in.i32BigEndian();
        int bitDepth = in.u8();
        int colourType = in.u8();
        if (colourType >= COMPONENTS.length || COMPONENTS[colourType] == UNUSED) {
            throw new BadImageException(
                    "is a PNG of unknown colour type " + colourType, "Replace the file.");
        }
        ImageHeader header =
                ImageHeader.still(ImageFormat.PNG, width, height, COMPONENTS[colourType], bitDepth);
        return in.remaining() < METHOD_BYTES ? header : header.turned(noted(in));
    }

    /** Chunk after chunk; whether they are sound is the decoder's to say. */
    private static Orientation noted(ByteReader in) throws BadImageException {
        in.skip(METHOD_BYTES);
        while (in.remaining() >= CHUNK_BYTES) {
            int length = in.i32BigEndian();
            int type = in.i32BigEndian();
            if (length < 0 || length > in.remaining() - CHECKSUM_BYTES) {
                return Orientation.UPRIGHT;
            }
            ByteBuffer chunk = in.slice(length);
            if (type == EXIF) {
                return Exif.orientation(chunk);
            }
            in.skip(CHECKSUM_BYTES);
        }
        return Orientation.UPRIGHT;
    }
}
