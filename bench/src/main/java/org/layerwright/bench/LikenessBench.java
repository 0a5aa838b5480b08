package org.layerwright.bench;

import org.layerwright.data.likeness.Fingerprint;
import org.layerwright.data.likeness.Likeness;
import org.layerwright.data.likeness.Partition;
import org.layerwright.samples.covers.CoverSet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * What the search for near copies finds, misses and takes for a copy, on covers drawn by code or on
 * a folder of pictures; and how long it takes for 100,000.
 */
public final class LikenessBench {
    private static final int COVERS = 1000;
    private static final long SEED = 11;
    private static final int MANY = 100_000;
    private static final int SIDE = 32;
    private static final double PERCENT = 100;
    private static final double MILLIS = 1e3;
    private static final Likeness LIKENESS = Likeness.defaults();

    private LikenessBench() {}

    /** Takes a folder of pictures, or nothing: then it draws {@value #COVERS} covers. */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : covers();
        List<BufferedImage> pictures = pictures(folder);
        List<Fingerprint> prints = prints(pictures, UnaryOperator.identity());
        List<Figure> figures = new ArrayList<>();
        Changes.all()
                .forEach(
                        (name, change) -> {
                            List<Fingerprint> changed = prints(pictures, change);
                            figures.add(missed(name, prints, changed, LIKENESS::near, false));
                        });
        figures.add(
                missed(
                        "mirrored, as its mirror image",
                        prints,
                        prints(pictures, Changes::mirrored),
                        LIKENESS::mirrored,
                        true));
        figures.add(mistaken(prints));
        figures.add(search());
        ResultFile.of(
                        "likeness",
                        "Of %,d pictures, the share whose changed copy is not found; pairs of"
                                        .formatted(pictures.size())
                                + " different pictures taken for copies; the search among 100,000.",
                        figures)
                .publish();
    }

    private static Path covers() throws IOException {
        Path folder = ResultFile.home().resolve("target/likeness-covers");
        CoverSet.write(folder, COVERS, SEED, (done, total) -> {});
        return folder.resolve("images");
    }

    private static List<BufferedImage> pictures(Path folder) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                pictures.add(ImageIO.read(file.toFile()));
            }
        }
        return pictures;
    }

    private static List<Fingerprint> prints(
            List<BufferedImage> pictures, UnaryOperator<BufferedImage> change) {
        return pictures.parallelStream().map(change).map(LikenessBench::print).toList();
    }

    private static Fingerprint print(BufferedImage image) {
        byte[] rgb = new byte[image.getWidth() * image.getHeight() * 3];
        for (int i = 0; i < rgb.length; i += 3) {
            int pixel = i / 3;
            int colour = image.getRGB(pixel % image.getWidth(), pixel / image.getWidth());
            rgb[i] = (byte) (colour >> 16);
            rgb[i + 1] = (byte) (colour >> 8);
            rgb[i + 2] = (byte) colour;
        }
        return Fingerprint.of(rgb, image.getHeight(), image.getWidth());
    }

    private static Figure missed(
            String change,
            List<Fingerprint> prints,
            List<Fingerprint> changed,
            BiPredicate<Fingerprint, Fingerprint> found,
            boolean mirrored) {
        List<Integer> all = IntStream.range(0, prints.size()).boxed().toList();
        long missed = all.stream().filter(i -> !found.test(prints.get(i), changed.get(i))).count();
        long byHash =
                all.stream()
                        .filter(
                                i ->
                                        distance(prints.get(i), changed.get(i), mirrored)
                                                > LIKENESS.hashDistance())
                        .count();
        return new Figure(
                "missed: " + change,
                PERCENT * missed / prints.size(),
                "%",
                "by the hash alone %s %%".formatted(Figure.text(PERCENT * byHash / prints.size())));
    }

    private static int distance(Fingerprint a, Fingerprint b, boolean mirrored) {
        return Long.bitCount((mirrored ? a.mirroredHash() : a.hash()) ^ b.hash());
    }

    private static Figure mistaken(List<Fingerprint> prints) {
        long mistaken = 0;
        long byHash = 0;
        for (int i = 0; i < prints.size(); i++) {
            for (Fingerprint other : prints.subList(i + 1, prints.size())) {
                mistaken += LIKENESS.near(prints.get(i), other) ? 1 : 0;
                byHash += distance(prints.get(i), other, false) <= LIKENESS.hashDistance() ? 1 : 0;
            }
        }
        return new Figure(
                "pairs of different pictures taken for copies",
                mistaken,
                "",
                "of %,d; by the hash alone %,d"
                        .formatted((long) prints.size() * (prints.size() - 1) / 2, byHash));
    }

    /** Noise, whose hashes differ as much as chance lets them; one of a hundred is there twice. */
    private static Figure search() {
        Random random = new Random(SEED);
        List<Fingerprint> many = new ArrayList<>(MANY);
        byte[] rgb = new byte[SIDE * SIDE * 3];
        for (int i = 0; i < MANY; i++) {
            if (i % 100 != 1) {
                random.nextBytes(rgb);
            }
            many.add(Fingerprint.of(rgb, SIDE, SIDE));
        }
        Partition groups = new Partition(MANY);
        double millis =
                Rounds.millis(
                        () -> {
                            LIKENESS.joinNear(many, groups);
                            LIKENESS.joinMirrored(many, groups);
                        });
        return new Figure(
                "search among 100,000 pictures, near and mirrored",
                millis / MILLIS,
                "s",
                "found %,d of 1,000 copies".formatted(groups.groups().size()));
    }
}
