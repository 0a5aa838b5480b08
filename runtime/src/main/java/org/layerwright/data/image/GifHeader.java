package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;

/** GIF89a: a screen size, then blocks; each image descriptor is a frame with a size of its own. */
final class GifHeader {
    private static final int VERSION_BYTES = 2;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int HAS_COLOUR_TABLE = 0x80;
    private static final int COLOUR_TABLE_SIZE = 0x07;
    private static final int BYTES_PER_COLOUR = 3;
    private static final int PALETTE_BITS = 8;

    private GifHeader() {}

    static ImageHeader parse(ByteReader in) throws BadImageException {
        in.skip(VERSION_BYTES);
        int width = in.u16LittleEndian();
        int height = in.u16LittleEndian();
        ImageHeader screen = ImageHeader.still(ImageFormat.GIF, width, height, 1, PALETTE_BITS);
        int flags = in.u8();
        in.skip(2);
        skipColourTable(in, flags);
        int frames = 0;
        long pixels = 0;
        while (!in.atEnd()) {
            int block = in.u8();
            if (block == EXTENSION) {
                in.skip(1);
            } else if (block == IMAGE) {
                in.skip(4);
                pixels += (long) in.u16LittleEndian() * in.u16LittleEndian();
                frames++;
                skipColourTable(in, in.u8());
                in.skip(1);
            } else {
                break;
            }
            skipDataBlocks(in);
        }
        if (frames == 0) {
            throw new BadImageException("is a GIF without a frame", "Replace the file.");
        }
        return new ImageHeader(
                ImageFormat.GIF,
                width,
                height,
                1,
                PALETTE_BITS,
                frames,
                Math.max(pixels, screen.pixels()),
                Orientation.UPRIGHT);
    }

    private static void skipColourTable(ByteReader in, int flags) throws BadImageException {
        if ((flags & HAS_COLOUR_TABLE) != 0) {
            in.skip(BYTES_PER_COLOUR << ((flags & COLOUR_TABLE_SIZE) + 1));
        }
    }

    private static void skipDataBlocks(ByteReader in) throws BadImageException {
        for (int length = in.u8(); length != 0; length = in.u8()) {
            in.skip(length);
        }
    }
}
