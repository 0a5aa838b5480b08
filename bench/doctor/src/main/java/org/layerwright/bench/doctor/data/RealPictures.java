package org.layerwright.bench.doctor.data;

import org.layerwright.bench.doctor.data.Examples.Example;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

/**
 * Pictures of a folder with {@code images} and {@code labels.csv}, made small and kept in memory.
 */
public final class RealPictures {
    private static final String BETWEEN_LABELS = "\\|";
    private final Examples all;

    private RealPictures(Examples all) {
        this.all = all;
    }

    /**
     * Reads those that have one of these labels; other labels are left out.
     *
     * @param folder of the set
     * @param side height and width that pictures get
     * @param single whether those with several of these labels are left out
     */
    public static RealPictures read(Path folder, int side, boolean single, List<String> labels) {
        try {
            List<Example> read = new ArrayList<>();
            List<String> lines = Files.readAllLines(folder.resolve("labels.csv"));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", 2);
                int[] own =
                        Arrays.stream(cells[1].split(BETWEEN_LABELS))
                                .mapToInt(labels::indexOf)
                                .filter(label -> label >= 0)
                                .toArray();
                if (own.length == 1 || own.length > 1 && !single) {
                    Path file = folder.resolve("images").resolve(cells[0]);
                    read.add(new Example(pixels(file, side), own));
                }
            }
            return new RealPictures(new Examples(side, labels, read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some for training and others for validation, drawn anew for each seed. */
    public Parts parts(int training, int validation, long seed) {
        List<Example> order = new ArrayList<>(all.list());
        Collections.shuffle(order, new Random(seed));
        Examples drawn = all.of(order);
        return Parts.of(drawn.range(0, training), drawn.range(training, training + validation));
    }

    private static byte[] pixels(Path file, int side) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        BufferedImage small = new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(
                picture.getScaledInstance(side, side, java.awt.Image.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        graphics.dispose();
        byte[] pixels = new byte[side * side * Examples.CHANNELS];
        int next = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int colour = small.getRGB(x, y);
                pixels[next++] = (byte) (colour >> 16);
                pixels[next++] = (byte) (colour >> 8);
                pixels[next++] = (byte) colour;
            }
        }
        return pixels;
    }
}
