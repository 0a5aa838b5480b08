package org.layerwright.samples.covers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

final class CoverSetTest {
    private static final CoverSet.Progress SILENT = (done, total) -> {};

    @Test
    void writesWhatTheCsvNames(@TempDir Path folder) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Path csv = CoverSet.write(folder, 6, 1, (done, total) -> calls.incrementAndGet());

        List<String> lines = Files.readAllLines(csv);
        assertThat(csv).isEqualTo(folder.resolve("labels.csv"));
        assertThat(lines).hasSize(7).first().isEqualTo("file,labels");
        assertThat(calls).hasValue(6);
        for (String line : lines.subList(1, 7)) {
            String[] cells = line.split(",", -1);
            assertThat(cells).hasSize(2);
            assertThat(cells[1].split("\\|", -1))
                    .isSubsetOf(CoverSet.GENRES)
                    .doesNotHaveDuplicates();
            BufferedImage image = ImageIO.read(folder.resolve("images").resolve(cells[0]).toFile());
            assertThat(List.of(image.getWidth(), image.getHeight())).containsOnly(300);
        }
    }

    @Test
    void sameSeedGivesSameBytesAndNoTwoCoversAreAlike(@TempDir Path folder) throws Exception {
        CoverSet.write(folder.resolve("a"), 5, 5, SILENT);
        CoverSet.write(folder.resolve("b"), 5, 5, SILENT);
        CoverSet.write(folder.resolve("c"), 1, 6, SILENT);

        Map<String, String> first = digests(folder.resolve("a"));
        assertThat(digests(folder.resolve("b"))).isEqualTo(first);
        assertThat(first.values()).doesNotHaveDuplicates();
        assertThat(digests(folder.resolve("c")).get("images/cover-00000.jpg"))
                .isNotIn(first.values());
    }

    @Test
    void aThirdHasSeveralGenresAndGenresAreEven() {
        for (int count : new int[] {300, 1500}) {
            List<Cover> covers = Cover.plan(count, 7);
            double several = covers.stream().filter(c -> c.genres().size() > 1).count();
            assertThat(several / count).isBetween(0.28, 0.40);
            assertThat(covers).allMatch(c -> c.genres().size() >= 1 && c.genres().size() <= 3);
            for (String genre : CoverSet.GENRES) {
                double share = covers.stream().filter(c -> c.genres().contains(genre)).count();
                // A deck of 120 covers has 80 + 2 * 30 + 3 * 10 labels: 34 for each of five genres.
                assertThat(share / count).as(genre).isBetween(0.24, 0.33);
            }
        }
    }

    @Test
    void keepsTheSetItFinds(@TempDir Path folder) throws Exception {
        CoverSet.write(folder, 3, 1, SILENT);
        Map<String, String> before = digests(folder);
        CoverSet.write(
                folder,
                3,
                1,
                (done, total) -> {
                    throw new AssertionError("drawn again");
                });
        assertThat(digests(folder)).isEqualTo(before);
    }

    @Test
    void redrawsWhatAnInterruptionLeft(@TempDir Path folder) throws Exception {
        CoverSet.write(folder, 5, 1, SILENT);
        Map<String, String> whole = digests(folder);

        // As a kill in the middle of drawing leaves it.
        new Manifest(folder, 5, 1).begin();
        Files.delete(folder.resolve("labels.csv"));
        Files.delete(folder.resolve("images/cover-00003.jpg"));
        Files.write(folder.resolve("images/cover-00002.jpg.part"), new byte[] {1});
        Files.write(folder.resolve("images/cover-00001.jpg"), new byte[] {1});
        CoverSet.write(folder, 5, 1, SILENT);
        assertThat(digests(folder)).isEqualTo(whole);

        // Whole by its manifest, yet an image is gone.
        Files.delete(folder.resolve("images/cover-00004.jpg"));
        CoverSet.write(folder, 5, 1, SILENT);
        assertThat(digests(folder)).isEqualTo(whole);
    }

    @Test
    void smallerSetReplacesLargerAndLeavesOtherFilesAlone(@TempDir Path folder) throws Exception {
        CoverSet.write(folder, 4, 1, SILENT);
        Path mine = Files.writeString(folder.resolve("images/holiday.jpg"), "mine");
        CoverSet.write(folder, 2, 1, SILENT);
        try (Stream<Path> images = Files.list(folder.resolve("images"))) {
            assertThat(images)
                    .containsExactlyInAnyOrder(
                            mine,
                            folder.resolve("images/cover-00000.jpg"),
                            folder.resolve("images/cover-00001.jpg"));
        }
    }

    @Test
    void refusesToOverwriteLabelsThatAreNotItsOwn(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("labels.csv"), "file,labels\nmine.jpg,jazz\n");
        assertThatThrownBy(() -> CoverSet.write(folder, 2, 1, SILENT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("labels.csv")
                .hasMessageContaining("another folder");
        assertThat(csv).hasContent("file,labels\nmine.jpg,jazz\n");
        assertThatThrownBy(() -> CoverSet.write(folder, 0, 1, SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("count is 0");
    }

    private static Map<String, String> digests(Path folder) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                String name = folder.relativize(file).toString().replace('\\', '/');
                digests.put(name, new BigInteger(1, digest).toString(16));
            }
        }
        return digests;
    }
}
