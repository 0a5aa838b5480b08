package org.layerwright.train;

import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

/** Pictures that {@link TinyNet} can learn: which half is light, and how light the whole is. */
public final class TinyImages {
    private static final int SIZE = 8;

    private TinyImages() {}

    /** Writes {@code count} pictures into {@code folder}. */
    public static ImageDataset write(Path folder, int count, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean left = random.nextBoolean();
            boolean top = random.nextBoolean();
            boolean bright = random.nextBoolean();
            Path file = folder.resolve("%d_%d.png".formatted(seed, i));
            write(file, left, top, bright, random);
            List<Integer> labels = new ArrayList<>();
            if (left) {
                labels.add(0);
            }
            if (top) {
                labels.add(1);
            }
            if (bright) {
                labels.add(2);
            }
            examples.add(new Example(file, labels, "TinyImages:" + i));
        }
        return ImageDataset.of(TinyNet.LABELS, examples);
    }

    private static void write(Path file, boolean left, boolean top, boolean bright, Random random) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int light = bright ? 90 : 10;
                light += (x < SIZE / 2) == left ? 60 : 0;
                light += (y < SIZE / 2) == top ? 60 : 0;
                image.getRaster().setSample(x, y, 0, light + random.nextInt(40));
            }
        }
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
