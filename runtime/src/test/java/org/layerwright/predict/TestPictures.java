package org.layerwright.predict;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

/** Pictures of noise, written by the JDK. */
public final class TestPictures {
    private TestPictures() {}

    /**
     * A file's content.
     *
     * @param type one of {@link BufferedImage}'s
     * @param format as {@code png}
     */
    public static byte[] noise(int width, int height, int type, String format, long seed) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("no writer of " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Colour and grey PNG, JPEG, GIF and BMP files in turn, each of another size. */
    public static List<Path> mixed(Path folder, int count) {
        List<String> formats = List.of("png", "jpg", "gif", "bmp");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int type = i % 8 < 4 ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY;
            String format = formats.get(i % 4);
            byte[] content = noise(5 + i % 13, 5 + i % 7, type, format, i);
            files.add(write(folder.resolve("%d.%s".formatted(i, format)), content));
        }
        return files;
    }

    public static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
