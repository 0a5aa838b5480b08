package org.layerwright.data.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.TestPictures;
import org.layerwright.data.Truth;
import org.layerwright.data.batch.BatchOptions.Cache;
import org.layerwright.data.image.Picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

@Timeout(60)
class DiskCacheTest {
    private final Path pictures;
    private final BatchOptions options;

    DiskCacheTest(@TempDir Path folder) {
        this.pictures = folder.resolve("pictures");
        this.options =
                BatchOptions.of(1, 1, 1).batchSize(4).cache(Cache.disk(folder.resolve("cache")));
    }

    /** A picture in a file that counts how often it is read. */
    private record Counted(Picture file, AtomicInteger reads) implements Picture {
        @Override
        public String name() {
            return file.name();
        }

        @Override
        public byte[] read() throws IOException {
            reads.incrementAndGet();
            return file.read();
        }

        @Override
        public long bytes() throws IOException {
            return file.bytes();
        }

        @Override
        public String identity() throws IOException {
            return file.identity();
        }
    }

    private Path write(int number, int shade) {
        return TestPictures.write(
                pictures.resolve(number + ".png"),
                TestPictures.encode(
                        TestPictures.plain(3, 3, BufferedImage.TYPE_INT_RGB, shade * 0x010101),
                        "png"));
    }

    private static ImageDataset dataset(List<? extends Picture> pictures) {
        return ImageDataset.of(
                List.of("a"),
                pictures.stream()
                        .map(each -> new Example(each, Truth.of(List.of(0)), "x"))
                        .toList());
    }

    private List<Integer> shades(ImageDataset data) {
        List<Integer> shades = new ArrayList<>();
        try (BatchSource source = BatchSource.open(data, options);
                Epoch epoch = source.epochInOrder()) {
            while (epoch.hasNext()) {
                try (Batch batch = epoch.next()) {
                    for (int row = 0; row < batch.size(); row++) {
                        shades.add((int) batch.images().getByte(row, 0, 0, 0));
                    }
                }
            }
        }
        return shades;
    }

    @Test
    void onlyPicturesThatAreNewOrHaveChangedAreRead() throws IOException {
        AtomicInteger reads = new AtomicInteger();
        List<Counted> counted =
                IntStream.range(0, 10)
                        .mapToObj(i -> new Counted(Picture.of(write(i, 10 * i)), reads))
                        .toList();
        assertThat(shades(dataset(counted.subList(0, 6)))).containsExactly(0, 10, 20, 30, 40, 50);
        assertThat(reads.getAndSet(0)).isEqualTo(6);
        // A set that overlaps, in another order.
        List<Counted> others = new ArrayList<>(counted.subList(3, 10));
        Collections.reverse(others);
        assertThat(shades(dataset(others))).containsExactly(90, 80, 70, 60, 50, 40, 30);
        assertThat(reads.getAndSet(0)).isEqualTo(4);
        // Changed: both files are of the same length.
        Path changed = write(4, 44);
        FileTime later = FileTime.fromMillis(Files.getLastModifiedTime(changed).toMillis() + 2000);
        Files.setLastModifiedTime(changed, later);
        assertThat(shades(dataset(counted))).containsExactly(0, 10, 20, 30, 44, 50, 60, 70, 80, 90);
        assertThat(reads.getAndSet(0)).isEqualTo(1);
        assertThat(shades(dataset(counted))).hasSize(10);
        assertThat(reads.get()).isZero();
    }

    /** A picture that says nothing about itself is known by its bytes. */
    @Test
    void picturesOfOnesOwnAreKnownByTheirContent() {
        List<Picture> own = IntStream.range(0, 5).mapToObj(i -> own("same name", 10 * i)).toList();
        assertThat(shades(dataset(own))).containsExactly(0, 10, 20, 30, 40);
        List<Picture> other = IntStream.range(0, 5).mapToObj(i -> own("same name", 7 * i)).toList();
        assertThat(shades(dataset(other))).containsExactly(0, 7, 14, 21, 28);
    }

    private static Picture own(String name, int shade) {
        byte[] content =
                TestPictures.encode(
                        TestPictures.plain(3, 3, BufferedImage.TYPE_INT_RGB, shade * 0x010101),
                        "png");
        return new Picture() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public byte[] read() {
                return content.clone();
            }

            @Override
            public long bytes() {
                return content.length;
            }
        };
    }
}
