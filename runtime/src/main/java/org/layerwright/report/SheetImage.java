package org.layerwright.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/**
 * A picture of a {@link ContactSheet}.
 *
 * @param dataUri the encoded picture itself, as a {@code data:} address
 * @param caption the line under the picture, also its text for those who cannot see it
 * @param tags labels under the caption
 */
public record SheetImage(String dataUri, String caption, List<Tag> tags) {

    private static final Map<String, String> TYPE_OF_FIRST_BYTES =
            Map.of(
                    "ffd8ff", "image/jpeg",
                    "89504e", "image/png",
                    "474946", "image/gif",
                    "524946", "image/webp");

    public SheetImage {
        tags = List.copyOf(tags);
    }

    /**
     * A picture in memory, with a caption that may be empty and no tags.
     *
     * @throws IOException if it cannot be encoded
     */
    public static SheetImage of(BufferedImage image, String caption) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return of(png.toByteArray(), caption, List.of());
    }

    /**
     * A picture from the bytes of its file.
     *
     * @param image a JPEG, PNG, GIF or WebP file
     * @throws IllegalArgumentException if the bytes are none of these
     */
    public static SheetImage of(byte[] image, String caption, List<Tag> tags) {
        String first = HexFormat.of().formatHex(image, 0, Math.min(3, image.length));
        String type = TYPE_OF_FIRST_BYTES.get(first);
        if (type == null) {
            throw new IllegalArgumentException(
                    "Image \""
                            + caption
                            + "\" begins with bytes "
                            + first
                            + "; a report shows JPEG, PNG, GIF and WebP files");
        }
        String data = Base64.getEncoder().encodeToString(image);
        return new SheetImage("data:" + type + ";base64," + data, caption, tags);
    }
}
