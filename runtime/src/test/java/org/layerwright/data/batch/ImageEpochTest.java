package org.layerwright.data.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.TestPictures;
import org.layerwright.data.Truth;
import org.layerwright.data.batch.BatchOptions.Cache;
import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.DataException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Pictures that are in no file, and what can go wrong while they are read. */
@Timeout(60)
class ImageEpochTest {
    private static final BatchOptions OPTIONS =
            BatchOptions.of(2, 2, 1).batchSize(4).cache(Cache.NONE);

    /** The bytes of a file, somehow. */
    private interface Source {
        byte[] read() throws IOException, InterruptedException;
    }

    private record OwnPicture(String name, Source source) implements Picture {
        @Override
        public byte[] read() throws IOException {
            try {
                return source.read();
            } catch (InterruptedException e) {
                throw new IOException("interrupted", e);
            }
        }

        @Override
        public long bytes() {
            return 100;
        }
    }

    /** A picture all of whose pixels are {@code shade}. */
    private static byte[] png(int shade) {
        return TestPictures.encode(
                TestPictures.plain(3, 3, BufferedImage.TYPE_INT_RGB, shade * 0x010101), "png");
    }

    private static ImageDataset dataset(int count, IntFunction<Source> source) {
        return ImageDataset.of(
                List.of("a"),
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        new Example(
                                                new OwnPicture("entry " + i, source.apply(i)),
                                                Truth.of(List.of(0)),
                                                "made:" + i))
                        .toList());
    }

    private static List<Integer> shades(Epoch epoch) {
        List<Integer> shades = new ArrayList<>();
        while (epoch.hasNext()) {
            try (Batch batch = epoch.next()) {
                for (int row = 0; row < batch.size(); row++) {
                    shades.add((int) batch.images().getByte(row, 0, 0, 0));
                }
            }
        }
        return shades;
    }

    @Test
    void picturesComeInOrderHoweverLongEachTakes() {
        ImageDataset data =
                dataset(
                        30,
                        i ->
                                () -> {
                                    Thread.sleep(i % 4 == 0 ? 20 : 0);
                                    return png(i);
                                });
        try (BatchSource source = BatchSource.open(data, OPTIONS);
                Epoch epoch = source.epochInOrder()) {
            assertThat(shades(epoch)).isEqualTo(IntStream.range(0, 30).boxed().toList());
        }
    }

    @Test
    void onlySomeBatchesAreReadAhead() throws InterruptedException {
        Set<Integer> read = new ConcurrentSkipListSet<>();
        ImageDataset data =
                dataset(
                        100,
                        i ->
                                () -> {
                                    read.add(i);
                                    return png(i);
                                });
        try (BatchSource source = BatchSource.open(data, OPTIONS);
                Epoch epoch = source.epochInOrder()) {
            epoch.next().close();
            while (read.size() < 16) {
                Thread.sleep(5);
            }
            Thread.sleep(100);
            assertThat(read).hasSize(16);
        }
    }

    @Test
    void fromMemoryEachPictureIsReadOnce() {
        Set<Integer> read = new ConcurrentSkipListSet<>();
        ImageDataset data =
                dataset(
                        10,
                        i ->
                                () -> {
                                    assertThat(read.add(i)).isTrue();
                                    return png(i);
                                });
        try (BatchSource source = BatchSource.open(data, OPTIONS.cache(Cache.MEMORY))) {
            for (int i = 0; i < 3; i++) {
                try (Epoch epoch = source.epochInOrder()) {
                    assertThat(shades(epoch)).isEqualTo(IntStream.range(0, 10).boxed().toList());
                }
            }
        }
    }

    @Test
    void theExceptionOfAPictureIsToldWithItsName() {
        IllegalStateException cause = new IllegalStateException("no connection");
        assertThatThrownBy(
                        () ->
                                read(
                                        () -> {
                                            throw cause;
                                        }))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(
                        "made:5: entry 5 cannot be read (java.lang.IllegalStateException: no connection).")
                .hasMessageContaining(OwnPicture.class.getName())
                .hasRootCause(cause);
        assertThatThrownBy(
                        () ->
                                read(
                                        () -> {
                                            throw new IOException("disk on fire");
                                        }))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(
                        "made:5: entry 5 cannot be read (java.io.IOException: disk on fire).");
        assertThatThrownBy(() -> read(() -> new byte[] {1, 2, 3}))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("made:5: entry 5 is no picture");
        assertThatThrownBy(
                        () ->
                                read(
                                        () -> {
                                            throw new StackOverflowError();
                                        }))
                .hasMessageContaining("made:5: reading entry 5 failed")
                .hasRootCauseInstanceOf(StackOverflowError.class);
    }

    private static void read(Source fifth) {
        ImageDataset data = dataset(8, i -> i == 5 ? fifth : () -> png(i));
        try (BatchSource source = BatchSource.open(data, OPTIONS);
                Epoch epoch = source.epochInOrder()) {
            shades(epoch);
        }
    }

    @Test
    void whoWaitsCanBeInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        ImageDataset data =
                dataset(
                        8,
                        i ->
                                () -> {
                                    never.await();
                                    return png(i);
                                });
        try (BatchSource source = BatchSource.open(data, OPTIONS);
                Epoch epoch = source.epochInOrder()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(epoch::next).hasMessageStartingWith("Interrupted while waiting");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void closingEndsTheThreadsAlsoThoseThatHang() throws InterruptedException {
        Set<Thread> readers = ConcurrentHashMap.newKeySet();
        CountDownLatch never = new CountDownLatch(1);
        ImageDataset data =
                dataset(
                        8,
                        i ->
                                () -> {
                                    readers.add(Thread.currentThread());
                                    never.await();
                                    return png(i);
                                });
        try (BatchSource source = BatchSource.open(data, OPTIONS);
                Epoch epoch = source.epochInOrder()) {
            assertThat(epoch.hasNext()).isTrue();
            while (readers.isEmpty()) {
                Thread.sleep(5);
            }
        }
        for (Thread reader : readers) {
            reader.join();
        }
    }
}
