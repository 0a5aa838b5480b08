package org.layerwright.bench;

import org.layerwright.data.ImageDataset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * A folder of JPEG pictures of 300x300, drawn from a fixed seed: shapes under noise, about as large
 * as a photograph's file of that size. Closing it deletes the folder.
 */
final class Pictures implements AutoCloseable {
    private static final List<String> LABELS =
            List.of("electronic", "rock", "jazz", "pop", "hiphop");
    private static final String FOLDER = "pictures";
    private static final int SIDE = 300;
    private static final int SHAPES = 12;
    private static final int NOISE = 24;

    private final Path root;

    private Pictures(Path root) {
        this.root = root;
    }

    /** Draws {@code count} pictures, shared out among five labels. */
    static Pictures draw(int count) throws IOException {
        Path root = Files.createTempDirectory("layerwright-bench");
        for (String label : LABELS) {
            Files.createDirectories(root.resolve(FOLDER).resolve(label));
        }
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            Path folder = root.resolve(FOLDER).resolve(LABELS.get(i % LABELS.size()));
            ImageIO.write(picture(random), "jpg", folder.resolve(i + ".jpg").toFile());
        }
        return new Pictures(root);
    }

    /** Where they are: a folder for each label. */
    Path folder() {
        return root.resolve(FOLDER);
    }

    /** A folder for something else, which goes with them. */
    Path beside(String name) {
        return root.resolve(name);
    }

    /** The pictures as a data set. */
    ImageDataset dataset() {
        return ImageDataset.fromFolders(folder());
    }

    private static BufferedImage picture(Random random) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < SHAPES; i++) {
            pen.setColor(new Color(random.nextInt(1 << 24)));
            int x = random.nextInt(SIDE);
            int y = random.nextInt(SIDE);
            pen.fillOval(x - SIDE / 4, y - SIDE / 4, random.nextInt(SIDE), random.nextInt(SIDE));
        }
        pen.dispose();
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                image.setRGB(x, y, noisy(image.getRGB(x, y), random.nextInt(NOISE)));
            }
        }
        return image;
    }

    private static int noisy(int rgb, int noise) {
        Color color = new Color(rgb);
        return new Color(
                        Math.min(255, color.getRed() + noise),
                        Math.min(255, color.getGreen() + noise),
                        Math.min(255, color.getBlue() + noise))
                .getRGB();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
