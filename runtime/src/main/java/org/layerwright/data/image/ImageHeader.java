package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;

/**
 * What a picture's header claims, read in pure Java without decoding. A claim only: the file may be
 * cut off behind it.
 *
 * @param format the kind of file, by its first bytes, whatever its name
 * @param width pixels across, at least 1
 * @param height pixels down, at least 1
 * @param components samples a pixel as stored: 1 grey or palette, 2 grey and alpha, 3 RGB, 4 RGBA
 *     or, in a JPEG, CMYK
 * @param bitDepth bits a sample, or a palette index
 * @param frames pictures in the file: 1 but for an animated GIF
 * @param pixels pixels that a decoder has to make, over all frames
 * @param orientation how to turn the rows and columns described so far
 */
record ImageHeader(
        ImageFormat format,
        int width,
        int height,
        int components,
        int bitDepth,
        int frames,
        long pixels,
        Orientation orientation) {

    /** A header of a single upright frame. */
    static ImageHeader still(
            ImageFormat format, int width, int height, int components, int bitDepth)
            throws BadImageException {
        if (width < 1 || height < 1) {
            throw new BadImageException(
                    "claims " + width + "x" + height + " pixels in its " + format + " header",
                    "Replace the file.");
        }
        return new ImageHeader(
                format,
                width,
                height,
                components,
                bitDepth,
                1,
                (long) width * height,
                Orientation.UPRIGHT);
    }

    ImageHeader turned(Orientation how) {
        return new ImageHeader(format, width, height, components, bitDepth, frames, pixels, how);
    }

    /** Reads the header of a JPEG, PNG, GIF or BMP. */
    static ImageHeader read(byte[] content) throws BadImageException {
        if (content.length == 0) {
            throw new BadImageException(
                    "is empty", "Replace the file or remove it from the data set.");
        }
        ImageFormat format = ImageFormat.of(content);
        ByteReader in = new ByteReader(content, format);
        return switch (format) {
            case JPEG -> JpegHeader.parse(in);
            case PNG -> PngHeader.parse(in);
            case GIF -> GifHeader.parse(in);
            case BMP -> BmpHeader.parse(in);
        };
    }
}
