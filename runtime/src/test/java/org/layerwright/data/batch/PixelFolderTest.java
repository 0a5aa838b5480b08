package org.layerwright.data.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.data.image.Digest;
import org.layerwright.data.image.ImageSize;
import org.layerwright.data.problem.DataException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Timeout(60)
class PixelFolderTest {
    private static final ImageSize SIZE = new ImageSize(20, 10, 3);
    private static final int PICTURES = 300;

    private final Path folder;

    PixelFolderTest(@TempDir Path folder) {
        this.folder = folder.resolve("new/cache");
    }

    private static Digest key(int number) {
        return new Digest(number, 7L * number);
    }

    private static byte[] pixels(int number) {
        byte[] pixels = new byte[SIZE.bytes()];
        new Random(number).nextBytes(pixels);
        return pixels;
    }

    /** Keeps pictures by several threads; also what the processes below do. */
    private static void fill(PixelFolder cache) {
        IntStream.range(0, PICTURES).parallel().forEach(i -> cache.keep(key(i), pixels(i)));
    }

    /** How many are there; those that are must be right. */
    private int whole() {
        int found = 0;
        try (PixelFolder cache = PixelFolder.open(folder, SIZE)) {
            for (int i = 0; i < PICTURES; i++) {
                Optional<byte[]> pixels = cache.find(key(i));
                if (pixels.isPresent()) {
                    assertThat(pixels.get()).isEqualTo(pixels(i));
                    found++;
                }
            }
        }
        return found;
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }

    @Test
    void whatIsKeptIsFoundAtOnceAndByLaterSources() throws IOException {
        try (PixelFolder cache = PixelFolder.open(folder, SIZE)) {
            assertThat(cache.find(key(1))).isEmpty();
            fill(cache);
            assertThat(cache.find(key(1))).contains(pixels(1));
        }
        assertThat(whole()).isEqualTo(PICTURES);
        assertThat(files("")).hasSize(2);
        assertThat(Files.size(files(".pixels").get(0))).isEqualTo(PICTURES * 600L);
        try (PixelFolder other = PixelFolder.open(folder, new ImageSize(10, 20, 3))) {
            assertThat(other.find(key(1))).isEmpty();
        }
    }

    /** A crash leaves files of any length; the disk may have kept either of the two longer. */
    @ParameterizedTest
    @ValueSource(strings = {".index", ".pixels"})
    void ofFilesThatBreakOffWhatIsWholeIsUsed(String suffix) throws IOException {
        try (PixelFolder cache = PixelFolder.open(folder, SIZE)) {
            fill(cache);
        }
        Random random = new Random(3);
        Path file = files(suffix).get(0);
        long size = Files.size(file);
        for (int round = 0; round < 20; round++) {
            size = round == 19 ? 0 : random.nextLong(size + 1);
            try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
                cut.setLength(size);
            }
            assertThat(whole()).isEqualTo((int) (size / (suffix.equals(".index") ? 40 : 600)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".index", ".pixels"})
    void damageCostsOnlyWhatItHits(String suffix) throws IOException {
        try (PixelFolder cache = PixelFolder.open(folder, SIZE)) {
            fill(cache);
        }
        byte[] content = Files.readAllBytes(files(suffix).get(0));
        Random random = new Random(4);
        for (int hit = 0; hit < 50; hit++) {
            content[random.nextInt(content.length)] ^= (byte) (1 + random.nextInt(255));
        }
        Files.write(files(suffix).get(0), content);
        assertThat(whole()).isBetween(PICTURES - 50, PICTURES - 20);
        try (PixelFolder cache = PixelFolder.open(folder, SIZE)) {
            fill(cache);
        }
        assertThat(whole()).isEqualTo(PICTURES);
    }

    @Test
    void aFileThatIsNoneOfOursIsLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("20x10x3-alone.index"), "x".repeat(99));
        Files.createDirectory(folder.resolve("20x10x3-folder.index"));
        Files.writeString(folder.resolve("20x10x3-folder.pixels"), "");
        try (PixelFolder cache = PixelFolder.open(folder, SIZE)) {
            fill(cache);
        }
        assertThat(whole()).isEqualTo(PICTURES);
    }

    @Test
    void aSourceThatKeepsNothingLeavesNothing() throws IOException {
        PixelFolder.open(folder, SIZE).close();
        assertThat(files("")).isEmpty();
    }

    @Test
    void aFolderThatIsNoneIsRefused() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file");
        assertThatThrownBy(() -> PixelFolder.open(folder, SIZE))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("the cache " + folder + ": cannot be used (")
                .hasMessageEndingWith("Give a folder that can be written to.");
    }

    @Test
    void processesShareAFolder() throws Exception {
        Process first = process("", "fill");
        Process second = process("", "fill");
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(whole()).isEqualTo(PICTURES);
    }

    @Test
    void aProcessThatDiesLosesNothingThatItKept() throws Exception {
        assertThat(process("", "die").waitFor()).isEqualTo(9);
        assertThat(whole()).isEqualTo(PICTURES);
    }

    /** The shell forbids files above 64 blocks: to a program that is as a full disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void onAFullDiskWhatFitsIsKept() throws Exception {
        Process run = process("ulimit -f 64; ", "fill");
        String log = new String(run.getInputStream().readAllBytes());
        assertThat(run.waitFor()).isZero();
        assertThat(log).containsOnlyOnce("takes no more pictures").contains("File too large");
        assertThat(whole()).isBetween(50, 64 * 1024 / 600);
    }

    private Process process(String before, String job) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command =
                "%s exec '%s' -Xmx64m -cp '%s' '%s' '%s' %s"
                        .formatted(
                                before,
                                java,
                                System.getProperty("java.class.path"),
                                Filler.class.getName(),
                                folder,
                                job);
        return new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
    }

    /** A process of its own. */
    static final class Filler {
        public static void main(String[] args) throws InterruptedException {
            PixelFolder cache = PixelFolder.open(Path.of(args[0]), SIZE);
            fill(cache);
            if (args[1].equals("die")) {
                Thread keeping =
                        new Thread(() -> IntStream.range(0, 1 << 20).forEach(i -> fill(cache)));
                keeping.start();
                TimeUnit.MILLISECONDS.sleep(50);
                Runtime.getRuntime().halt(9);
            }
            cache.close();
        }
    }
}
