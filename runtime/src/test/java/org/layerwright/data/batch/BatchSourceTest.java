package org.layerwright.data.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.TestPictures;
import org.layerwright.data.batch.BatchOptions.Cache;
import org.layerwright.data.problem.DataException;
import org.tensorflow.ndarray.Shape;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

class BatchSourceTest {
    private static final BatchOptions OPTIONS = BatchOptions.of(5, 4, 3).batchSize(4);

    private final Path folder;

    BatchSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Cache cache(String name) {
        return name.equals("DISK")
                ? Cache.disk(folder.resolve("cache"))
                : BatchOptions.OnHeap.valueOf(name);
    }

    /** A batch copied out of native memory. */
    private record Copy(
            List<Integer> examples, Shape shape, ByteBuffer pixels, List<List<Float>> labels) {}

    private static List<Copy> read(Epoch epoch) {
        List<Copy> copies = new ArrayList<>();
        try (epoch) {
            while (epoch.hasNext()) {
                try (Batch batch = epoch.next()) {
                    byte[] pixels = new byte[(int) batch.images().size()];
                    batch.images().asRawTensor().data().read(pixels);
                    List<List<Float>> labels = new ArrayList<>();
                    for (int row = 0; row < batch.size(); row++) {
                        List<Float> values = new ArrayList<>();
                        for (int label = 0; label < batch.labels().shape().get(1); label++) {
                            values.add(batch.labels().getFloat(row, label));
                        }
                        labels.add(values);
                    }
                    List<Integer> examples = Arrays.stream(batch.examples()).boxed().toList();
                    copies.add(
                            new Copy(
                                    examples,
                                    batch.images().shape(),
                                    ByteBuffer.wrap(pixels),
                                    labels));
                }
            }
        }
        return copies;
    }

    private static List<Integer> order(List<Copy> epoch) {
        return epoch.stream().flatMap(batch -> batch.examples().stream()).toList();
    }

    /** Pixels of each example, whatever batch they came in. */
    private static byte[][] byExample(List<Copy> epoch, int count) {
        byte[][] pixels = new byte[count][];
        int bytes = OPTIONS.size().bytes();
        for (Copy batch : epoch) {
            for (int row = 0; row < batch.examples().size(); row++) {
                pixels[batch.examples().get(row)] =
                        Arrays.copyOfRange(batch.pixels().array(), row * bytes, (row + 1) * bytes);
            }
        }
        return pixels;
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUTO", "MEMORY", "NONE", "DISK"})
    void lastBatchIsShortAndNothingIsLost(String cache) {
        ImageDataset data = TestPictures.dataset(folder, 10, 3);
        try (BatchSource source = BatchSource.open(data, OPTIONS.cache(cache(cache)))) {
            assertThat(source.batches()).isEqualTo(3);
            assertThat(source.examples()).isEqualTo(10);
            for (int epoch = 0; epoch < 3; epoch++) {
                List<Copy> batches = read(source.epochInOrder());
                assertThat(batches)
                        .extracting(batch -> batch.examples().size())
                        .containsExactly(4, 4, 2);
                assertThat(batches.get(2).shape()).isEqualTo(Shape.of(2, 5, 4, 3));
                assertThat(order(batches)).isEqualTo(IntStream.range(0, 10).boxed().toList());
            }
        }
    }

    @Test
    void aBatchSizeThatDividesGivesNoEmptyBatch() {
        try (BatchSource source = BatchSource.open(TestPictures.dataset(folder, 8, 2), OPTIONS)) {
            assertThat(source.batches()).isEqualTo(2);
            assertThat(read(source.epochInOrder())).hasSize(2);
            try (Epoch epoch = source.epochInOrder()) {
                epoch.next().close();
                epoch.next().close();
                assertThat(epoch.hasNext()).isFalse();
                assertThatThrownBy(epoch::next).isInstanceOf(NoSuchElementException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUTO", "MEMORY", "NONE", "DISK"})
    void theSameSeedGivesTheSameBatches(String cache) {
        ImageDataset data = TestPictures.dataset(folder, 10, 3);
        try (BatchSource source = BatchSource.open(data, OPTIONS.cache(cache(cache)));
                BatchSource fresh = BatchSource.open(data, OPTIONS.cache(cache(cache)))) {
            List<Copy> first = read(source.epoch(7));
            List<Copy> other = read(source.epoch(8));
            assertThat(read(source.epoch(7))).usingRecursiveComparison().isEqualTo(first);
            assertThat(read(fresh.epoch(7))).usingRecursiveComparison().isEqualTo(first);
            assertThat(order(other))
                    .isNotEqualTo(order(first))
                    .containsExactlyInAnyOrderElementsOf(order(first));
            assertThat(byExample(other, 10)).isDeepEqualTo(byExample(first, 10));
        }
    }

    @Test
    void epochSeedsDifferAndDependOnBothArguments() {
        List<Long> seeds = new ArrayList<>();
        for (int run = 0; run < 20; run++) {
            for (int epoch = 0; epoch < 20; epoch++) {
                seeds.add(BatchSource.epochSeed(run, epoch));
            }
        }
        assertThat(seeds).doesNotHaveDuplicates();
        assertThat(BatchSource.epochSeed(3, 4)).isEqualTo(BatchSource.epochSeed(3, 4));
    }

    @Test
    void labelsAreMultiHot() {
        ImageDataset two = TestPictures.dataset(folder, 2, 1);
        ImageDataset data =
                ImageDataset.of(
                        List.of("a", "b", "c"),
                        List.of(
                                new Example(two.examples().get(0).file(), List.of(2, 0), "x"),
                                new Example(two.examples().get(1).file(), List.of(), "y")));
        try (BatchSource source = BatchSource.open(data, OPTIONS)) {
            assertThat(read(source.epochInOrder()).get(0).labels())
                    .containsExactly(List.of(1f, 0f, 1f), List.of(0f, 0f, 0f));
        }
    }

    @Test
    void epochsMayOverlapAndBeLeftEarly() {
        ImageDataset data = TestPictures.dataset(folder, 9, 2);
        try (BatchSource source = BatchSource.open(data, OPTIONS)) {
            try (Epoch outer = source.epoch(1)) {
                outer.next().close();
                assertThat(order(read(source.epoch(2)))).hasSize(9);
                outer.next().close();
            }
            assertThat(order(read(source.epochInOrder()))).hasSize(9);
        }
    }

    @Test
    void aFileThatVanishedIsNamed() throws IOException {
        ImageDataset data = TestPictures.dataset(folder, 10, 2);
        Path gone = data.examples().get(6).file();
        try (BatchSource source = BatchSource.open(data, OPTIONS)) {
            Files.delete(gone);
            try (Epoch epoch = source.epochInOrder()) {
                epoch.next().close();
                assertThatThrownBy(epoch::next)
                        .isInstanceOf(DataException.class)
                        .hasMessageStartingWith("made:6: " + gone + " does not exist. ");
            }
        }
    }

    @Test
    void anEmptyDataSetIsRefused() {
        ImageDataset none = TestPictures.dataset(folder, 2, 1).take(0);
        assertThatThrownBy(() -> BatchSource.open(none, OPTIONS)).hasMessageContaining("empty");
    }

    @Test
    void aCacheThatCannotFitIsRefusedAtOnceAndNotTakenByItself() {
        Example one = new Example(folder.resolve("never-read.png"), List.of(), "x");
        ImageDataset many = ImageDataset.of(List.of(), Collections.nCopies(100_000, one));
        BatchOptions large = BatchOptions.of(10_000, 10_000, 3);
        assertThatThrownBy(() -> BatchSource.open(many, large.cache(Cache.MEMORY)))
                .hasMessageStartingWith(
                        "Caching 100,000 pictures takes 30,000,002,400,000 bytes, the Java heap has ");
        BatchSource.open(many, large.cache(Cache.AUTO)).close();
    }
}
