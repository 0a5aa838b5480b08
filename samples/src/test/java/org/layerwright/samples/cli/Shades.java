package org.layerwright.samples.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.ImageIO;

/** Images for {@link ShadeNet}: which halves are light. */
final class Shades {
    private static final int SIZE = 12;

    private Shades() {}

    /** Writes {@code count} images and their labels.csv. */
    static Path write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        StringBuilder csv = new StringBuilder("file,labels\n");
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            boolean left = i % 3 != 1;
            boolean top = i % 3 != 0;
            String name = "shade-%02d.png".formatted(i);
            draw(folder.resolve(name), left, top, random);
            csv.append(name)
                    .append(',')
                    .append(left ? "left" : "")
                    .append(left && top ? "|" : "")
                    .append(top ? "top" : "")
                    .append('\n');
        }
        Files.writeString(folder.resolve("labels.csv"), csv);
        return folder;
    }

    private static void draw(Path file, boolean left, boolean top, Random random)
            throws IOException {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int light = random.nextInt(60);
                light += left && x < SIZE / 2 ? 90 : 0;
                light += top && y < SIZE / 2 ? 90 : 0;
                image.setRGB(x, y, light * 0x010101);
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
