package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;
import org.tensorflow.exceptions.TFInvalidArgumentException;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Gets the content of a picture, after asking its header whether decoding it is wise. */
final class ImageBytes {
    private static final long MAX_FILE_BYTES = 256L << 20;

    private ImageBytes() {}

    /** Reads a picture as far as its header. */
    static EncodedImage read(Picture picture, PixelLimit limit) throws BadImageException {
        return check(content(picture), limit);
    }

    private static byte[] content(Picture picture) throws BadImageException {
        try {
            long size = picture.bytes();
            if (size > MAX_FILE_BYTES) {
                throw new BadImageException(
                        String.format(Locale.ROOT, "is a file of %,d bytes", size),
                        "Scale the picture down.");
            }
            return picture.read();
        } catch (NoSuchFileException e) {
            throw new BadImageException(
                    "does not exist",
                    "Add the file, correct its name, or remove it from the data set.");
        } catch (IOException e) {
            throw causedBy(
                    e,
                    new BadImageException(
                            "cannot be read (" + e + ")",
                            "Check that it is a file and may be read."));
        } catch (RuntimeException e) {
            throw causedBy(
                    e,
                    new BadImageException(
                            "cannot be read (" + e + ")",
                            "Its Picture of class %s failed: see the cause."
                                    .formatted(picture.getClass().getName())));
        }
    }

    static EncodedImage check(byte[] content, PixelLimit limit) throws BadImageException {
        ImageHeader header = ImageHeader.read(content);
        if (header.pixels() > limit.pixels()) {
            throw new BadImageException(
                    String.format(
                            Locale.ROOT,
                            "claims %dx%d pixels%s, above the limit of %,d",
                            header.width(),
                            header.height(),
                            header.frames() > 1 ? " in " + header.frames() + " frames" : "",
                            limit.pixels()),
                    limit.fix());
        }
        return new EncodedImage(content, header);
    }

    /** What a failed run of the decoder means: this exception is its word for bad content. */
    static BadImageException undecodable(TFInvalidArgumentException cause) {
        // The first line says why; what follows tells of TensorFlow's graph.
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
        return causedBy(
                cause,
                new BadImageException(
                        "cannot be decoded (" + reason.replaceFirst("\\.$", "") + ")",
                        "The file is probably truncated or corrupt: replace it or remove it from the data set."));
    }

    private static BadImageException causedBy(Exception cause, BadImageException bad) {
        bad.initCause(cause);
        return bad;
    }
}
