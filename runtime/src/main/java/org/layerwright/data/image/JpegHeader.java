package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;

import java.nio.ByteBuffer;

/** ITU T.81: a chain of marker segments; a start-of-frame segment has the size. */
final class JpegHeader {
    private static final int MARKER = 0xFF;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN_TABLE = 0xC4;
    private static final int RESERVED = 0xC8;
    private static final int ARITHMETIC_CONDITIONING = 0xCC;
    private static final int FIRST_BARE = 0xD0;
    private static final int LAST_BARE = 0xD8;
    private static final int TEMPORARY = 0x01;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int LENGTH_BYTES = 2;
    private static final int APPLICATION_1 = 0xE1;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private JpegHeader() {}

    static ImageHeader parse(ByteReader in) throws BadImageException {
        // The identifying bytes include the 0xFF of the first segment.
        int code = in.u8();
        Orientation orientation = Orientation.UPRIGHT;
        while (true) {
            while (code == MARKER) {
                code = in.u8();
            }
            if (isFrame(code)) {
                return frame(in).turned(orientation);
            }
            if (code == START_OF_SCAN || code == END_OF_IMAGE) {
                throw new BadImageException("is a JPEG without a size", "Replace the file.");
            }
            if (code != TEMPORARY && (code < FIRST_BARE || code > LAST_BARE)) {
                ByteBuffer segment = in.slice(Math.max(0, in.u16BigEndian() - LENGTH_BYTES));
                if (code == APPLICATION_1 && orientation == Orientation.UPRIGHT) {
                    orientation = noted(segment);
                }
            }
            // Stray bytes between segments are tolerated, as decoders do.
            while (in.u8() != MARKER) {}
            code = in.u8();
        }
    }

    /** The segment is shared with other uses, told apart by its first bytes. */
    private static Orientation noted(ByteBuffer segment) {
        boolean exif =
                segment.limit() >= EXIF.length
                        && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
        return exif ? Exif.orientation(segment.position(EXIF.length)) : Orientation.UPRIGHT;
    }

    private static boolean isFrame(int code) {
        return code >= FIRST_FRAME
                && code <= LAST_FRAME
                && code != HUFFMAN_TABLE
                && code != RESERVED
                && code != ARITHMETIC_CONDITIONING;
    }

    private static ImageHeader frame(ByteReader in) throws BadImageException {
        in.skip(LENGTH_BYTES);
        int bits = in.u8();
        int height = in.u16BigEndian();
        int width = in.u16BigEndian();
        int components = in.u8();
        if (bits != 8) {
            throw new BadImageException(
                    "is a JPEG of " + bits + " bits a sample; 8 can be read",
                    "Save it with 8 bits.");
        }
        return ImageHeader.still(ImageFormat.JPEG, width, height, components, bits);
    }
}
