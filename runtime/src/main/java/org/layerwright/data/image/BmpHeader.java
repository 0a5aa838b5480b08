package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;

/** The Windows bitmap header, of which TensorFlow's decoder reads only the uncompressed kinds. */
final class BmpHeader {
    private static final int INFO_SIZE_AT = 14;
    private static final int OLD_INFO_SIZE = 12;
    private static final int UNCOMPRESSED = 0;
    private static final int GREY_BITS = 8;
    private static final int RGB = 0xFFFFFF;
    private static final int GREY_STEP = 0x010101;

    private BmpHeader() {}

    static ImageHeader parse(ByteReader in) throws BadImageException {
        in.skip(INFO_SIZE_AT - ImageFormat.BMP.magicLength());
        int infoSize = in.i32LittleEndian();
        if (infoSize <= OLD_INFO_SIZE) {
            throw unsupported("with an OS/2 header");
        }
        int width = in.i32LittleEndian();
        // A negative height means that the rows run from the top down.
        int height = Math.abs(in.i32LittleEndian());
        in.skip(2);
        int bits = in.u16LittleEndian();
        int compression = in.i32LittleEndian();
        if (compression != UNCOMPRESSED) {
            throw unsupported("with compression " + compression);
        }
        if (bits != 24 && bits != 32 && bits != GREY_BITS) {
            throw unsupported("of " + bits + " bits a pixel");
        }
        if (bits == GREY_BITS) {
            requireGreyPalette(in, infoSize);
        }
        return ImageHeader.still(ImageFormat.BMP, width, height, bits / 8, 8);
    }

    /**
     * The decoder takes palette indices for shades of grey: any other palette would silently give
     * wrong pixels.
     */
    private static void requireGreyPalette(ByteReader in, int infoSize) throws BadImageException {
        in.skip(12);
        int used = in.i32LittleEndian();
        int colours = used == 0 ? 256 : used;
        in.seek(INFO_SIZE_AT + infoSize);
        for (int index = 0; index < colours; index++) {
            int colour = in.i32LittleEndian() & RGB;
            if (colour != index * GREY_STEP) {
                throw unsupported("with a colour palette");
            }
        }
    }

    private static BadImageException unsupported(String kind) {
        return new BadImageException(
                "is a BMP " + kind + ", which TensorFlow cannot decode",
                "Convert it to PNG or a 24-bit BMP.");
    }
}
