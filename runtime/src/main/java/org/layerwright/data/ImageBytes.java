package org.layerwright.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Gets the content of a picture, after asking its header whether decoding it is wise. */
final class ImageBytes {
    /** 64 megapixels: 192 MB as RGB, more than any common camera takes. */
    static final long DEFAULT_MAX_PIXELS = 64L << 20;

    private static final long MAX_FILE_BYTES = 256L << 20;

    private ImageBytes() {}

    static byte[] read(Path file, long maxPixels) throws BadImageException {
        try {
            long size = Files.size(file);
            if (size > MAX_FILE_BYTES) {
                throw new BadImageException(
                        String.format(Locale.ROOT, "is a file of %,d bytes", size),
                        "Scale the picture down.");
            }
            byte[] content = Files.readAllBytes(file);
            check(content, maxPixels);
            return content;
        } catch (NoSuchFileException e) {
            throw new BadImageException(
                    "does not exist", "Restore the file or remove it from the data set.");
        } catch (IOException e) {
            throw new BadImageException("cannot be read (" + e + ")", "Check its permissions.");
        }
    }

    static ImageHeader check(byte[] content, long maxPixels) throws BadImageException {
        ImageHeader header = ImageHeader.read(content);
        if (header.pixels() > maxPixels) {
            throw new BadImageException(
                    String.format(
                            Locale.ROOT,
                            "claims %dx%d pixels%s, above the limit of %,d",
                            header.width(),
                            header.height(),
                            header.frames() > 1 ? " in " + header.frames() + " frames" : "",
                            maxPixels),
                    "Scale it down, or raise the limit if the file is to be trusted.");
        }
        return header;
    }

    /**
     * What a failed run of the decoder means. TensorFlow's exceptions have no class in common but
     * {@link RuntimeException}.
     */
    static BadImageException undecodable(RuntimeException cause) {
        // The first line says why; what follows tells of TensorFlow's graph.
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
        BadImageException bad =
                new BadImageException(
                        "cannot be decoded (" + reason.replaceFirst("\\.$", "") + ")",
                        "The file is probably truncated or corrupt: replace it or remove it from the data set.");
        bad.initCause(cause);
        return bad;
    }
}
