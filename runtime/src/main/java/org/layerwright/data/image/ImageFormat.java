package org.layerwright.data.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.layerwright.data.problem.BadImageException;

import java.util.List;

/** The kinds of picture that TensorFlow decodes, told apart by their first bytes. */
enum ImageFormat {
    JPEG("\u00FF\u00D8\u00FF"),
    PNG("\u0089PNG\r\n\u001A\n"),
    GIF("GIF8"),
    BMP("BM");

    /** A kind of file that is often found among pictures but cannot be decoded. */
    private record Foreign(int offset, String magic, String name) {}

    private static final List<Foreign> FOREIGN =
            List.of(
                    new Foreign(8, "WEBP", "a WebP picture"),
                    new Foreign(0, "II*\0", "a TIFF picture"),
                    new Foreign(0, "MM\0*", "a TIFF picture"),
                    new Foreign(4, "ftypavif", "an AVIF picture"),
                    new Foreign(4, "ftyp", "a HEIC picture or a video"),
                    new Foreign(0, "<svg", "an SVG drawing"),
                    new Foreign(0, "<", "a web page or other text"),
                    new Foreign(0, "%PDF", "a PDF document"),
                    new Foreign(
                            0,
                            "version https://git-lfs",
                            "a Git LFS pointer, not the picture itself"));

    private final String magic;

    ImageFormat(String magic) {
        this.magic = magic;
    }

    int magicLength() {
        return magic.length();
    }

    static ImageFormat of(byte[] content) throws BadImageException {
        for (ImageFormat format : values()) {
            if (matches(content, 0, format.magic)) {
                return format;
            }
        }
        String kind =
                FOREIGN.stream()
                        .filter(foreign -> matches(content, foreign.offset(), foreign.magic()))
                        .findFirst()
                        .map(Foreign::name)
                        .orElse("no picture");
        throw new BadImageException(
                "is " + kind + "; JPEG, PNG, GIF and BMP can be read",
                "Convert it, or remove it from the data set.");
    }

    private static boolean matches(byte[] content, int offset, String magic) {
        return content.length >= offset + magic.length()
                && new String(content, offset, magic.length(), ISO_8859_1).equals(magic);
    }
}
