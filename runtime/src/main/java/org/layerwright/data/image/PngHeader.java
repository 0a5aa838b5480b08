package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;

/** ISO/IEC 15948: the first chunk, IHDR, has everything. */
final class PngHeader {
    private static final int IHDR = 0x49484452;
    private static final int LENGTH_BYTES = 4;
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
        return ImageHeader.still(ImageFormat.PNG, width, height, COMPONENTS[colourType], bitDepth);
    }
}
