package org.layerwright.samples.covers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A data set of album covers for multi-label classification: 300 x 300 JPEG pictures in {@code
 * images/}, and beside it {@code labels.csv} with the header {@code file,labels}, the labels joined
 * by {@code |}. Two covers of three have one genre, the others two or three, and all genres are
 * about equally frequent.
 */
public final class CoverSet {
    /** The labels, in the order of the network's outputs. */
    public static final List<String> GENRES = Genres.ALL;

    private static final float JPEG_QUALITY = 0.92f;

    private CoverSet() {}

    /** Hears how many covers are drawn. */
    @FunctionalInterface
    public interface Progress {
        /** Called after each drawn cover, from any thread; {@code done} may come out of order. */
        void drawn(int done, int total);
    }

    /**
     * Writes the set, unless the folder holds this very set already. A set that an interruption
     * left half written, or of another seed or count, is drawn again.
     *
     * @param folder where to write; made if it is missing
     * @param count number of covers, at least 1
     * @param seed the same seed gives the same covers on one Java version
     * @return the path of {@code labels.csv}
     * @throws IOException if a file cannot be written, or the folder holds a {@code labels.csv}
     *     that is not of a cover set: it is left as it is
     */
    public static Path write(Path folder, int count, long seed, Progress progress)
            throws IOException {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "count is " + count + "; a cover set has at least 1 cover");
        }
        Path csv = folder.resolve("labels.csv");
        Manifest manifest = new Manifest(folder, count, seed);
        List<Cover> covers = Cover.plan(count, seed);
        if (manifest.isComplete() && Files.exists(csv) && allThere(folder, covers)) {
            return csv;
        }
        if (Files.exists(csv) && !manifest.exists()) {
            throw new IOException(
                    csv
                            + " exists and was not written by this class; name another folder for the covers");
        }
        Files.createDirectories(folder.resolve("images"));
        manifest.begin();
        Files.deleteIfExists(csv);
        deleteStrays(folder, covers);
        draw(folder, covers, progress);
        replace(csv, csv(covers).getBytes(StandardCharsets.UTF_8));
        manifest.complete();
        return csv;
    }

    private static Path image(Path folder, Cover cover) {
        return folder.resolve("images").resolve(cover.file());
    }

    private static boolean allThere(Path folder, List<Cover> covers) throws IOException {
        for (Cover cover : covers) {
            Path image = image(folder, cover);
            if (!Files.exists(image) || Files.size(image) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Removes the covers that a larger set left behind, and nothing else. */
    private static void deleteStrays(Path folder, List<Cover> covers) throws IOException {
        Set<Path> kept =
                covers.stream().map(cover -> image(folder, cover)).collect(Collectors.toSet());
        List<Path> strays;
        try (Stream<Path> images = Files.list(folder.resolve("images"))) {
            strays =
                    images.filter(
                                    image ->
                                            image.getFileName()
                                                    .toString()
                                                    .matches("cover-\\d{5,}\\.jpg(\\.part)?"))
                            .filter(image -> !kept.contains(image))
                            .toList();
        }
        for (Path stray : strays) {
            Files.delete(stray);
        }
    }

    private static void draw(Path folder, List<Cover> covers, Progress progress)
            throws IOException {
        // Without this, macOS shows an icon in the Dock, and Linux asks for a display that may not
        // answer.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        AtomicInteger done = new AtomicInteger();
        try {
            covers.parallelStream()
                    .forEach(
                            cover -> {
                                try {
                                    replace(image(folder, cover), jpeg(cover));
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                                progress.drawn(done.incrementAndGet(), covers.size());
                            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static byte[] jpeg(Cover cover) throws IOException {
        BufferedImage image = CoverArtist.draw(cover.genres(), cover.seed());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(JPEG_QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String csv(List<Cover> covers) {
        return covers.stream()
                .map(cover -> cover.file() + "," + String.join("|", cover.genres()) + "\n")
                .collect(Collectors.joining("", "file,labels\n", ""));
    }

    /** Whoever looks sees the old file or the new one, never half of it. */
    static void replace(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
