package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.DataException;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Example n has pixels n, n + 1, ... and numbers 10 n, 10 n + 1, ... */
class ArrayDatasetTest {
    private static final int EXAMPLES = 10;
    private static final ArrayDataset DATA =
            ArrayDataset.of(EXAMPLES)
                    .images("front", pixels(), 2, 1, 2)
                    .numbers("facts", facts(), 3, 2)
                    .labels(labels());

    private static byte[][] pixels() {
        byte[][] pixels = new byte[EXAMPLES][4];
        for (int n = 0; n < EXAMPLES; n++) {
            for (int i = 0; i < 4; i++) {
                pixels[n][i] = (byte) (250 + n + i);
            }
        }
        return pixels;
    }

    private static float[][] facts() {
        float[][] facts = new float[EXAMPLES][6];
        for (int n = 0; n < EXAMPLES; n++) {
            for (int i = 0; i < 6; i++) {
                facts[n][i] = 10 * n + i;
            }
        }
        return facts;
    }

    private static List<List<String>> labels() {
        List<List<String>> labels = new ArrayList<>();
        for (int n = 0; n < EXAMPLES; n++) {
            labels.add(n % 2 == 0 ? List.of("even", "all") : List.of("all"));
        }
        return labels;
    }

    @Test
    void anEpochHasEachExampleOnceAndAShortLastBatch() {
        List<Integer> seen = new ArrayList<>();
        try (BatchSource source = BatchSource.open(DATA, 4);
                Epoch epoch = source.epoch(7)) {
            assertThat(source.batches()).isEqualTo(3);
            for (int size : new int[] {4, 4, 2}) {
                try (Batch batch = epoch.next()) {
                    assertThat(batch.size()).isEqualTo(size);
                    checkRows(batch);
                    for (int example : batch.examples()) {
                        seen.add(example);
                    }
                }
            }
            assertThat(epoch.hasNext()).isFalse();
        }
        assertThat(seen).hasSize(EXAMPLES).doesNotHaveDuplicates().isNotEqualTo(sorted(seen));
    }

    private static List<Integer> sorted(List<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static void checkRows(Batch batch) {
        TUint8 front = batch.images();
        TFloat32 facts = (TFloat32) batch.input("facts");
        assertThat(front.shape().asArray()).containsExactly(batch.size(), 2, 1, 2);
        assertThat(facts.shape().asArray()).containsExactly(batch.size(), 3, 2);
        for (int row = 0; row < batch.size(); row++) {
            int n = batch.examples()[row];
            assertThat(front.getByte(row, 1, 0, 1)).isEqualTo((byte) (250 + n + 3));
            assertThat(facts.getFloat(row, 2, 1)).isEqualTo(10 * n + 5);
            assertThat(facts.getFloat(row, 0, 1)).isEqualTo(10 * n + 1);
            // Labels in plain order: all, even.
            assertThat(batch.labels().getFloat(row, 0)).isEqualTo(1);
            assertThat(batch.labels().getFloat(row, 1)).isEqualTo(n % 2 == 0 ? 1 : 0);
        }
    }

    @Test
    void theOrderIsASeedsAlone() {
        try (BatchSource source = BatchSource.open(DATA, 10);
                BatchSource again = BatchSource.open(DATA.take(EXAMPLES), 10)) {
            source.epoch(1).close();
            assertThat(order(source, 5)).isEqualTo(order(again, 5)).isNotEqualTo(order(source, 6));
        }
    }

    private static int[] order(BatchSource source, long seed) {
        try (Epoch epoch = source.epoch(seed);
                Batch batch = epoch.next()) {
            return batch.examples();
        }
    }

    @Test
    void isNotChangedFromOutside() {
        float[][] facts = {{1, 2}};
        ArrayDataset data = ArrayDataset.of(1).numbers("facts", facts);
        facts[0][0] = 9;
        try (BatchSource source = BatchSource.open(data, 1);
                Epoch epoch = source.epochInOrder();
                Batch batch = epoch.next()) {
            assertThat(((TFloat32) batch.input("facts")).getFloat(0, 0)).isEqualTo(1);
            assertThatThrownBy(batch::images).hasMessageContaining("0 of the inputs [facts]");
        }
    }

    @Test
    void partsKeepTheirRowsAndLabels() {
        ArrayDataset part = DATA.subset(new int[] {3, 8});
        assertThat(part.size()).isEqualTo(2);
        assertThat(part.labelsOf(0)).containsExactly(0);
        assertThat(part.labelsOf(1)).containsExactly(0, 1);
        try (BatchSource source = BatchSource.open(part, 2);
                Epoch epoch = source.epochInOrder();
                Batch batch = epoch.next()) {
            assertThat(((TFloat32) batch.input("facts")).getFloat(1, 0, 0)).isEqualTo(80);
        }
    }

    @Test
    void picturesAreReadAsInTraining(@TempDir Path folder) {
        ImageDataset pictures = TestPictures.dataset(folder, 3, 1);
        List<Picture> files = pictures.examples().stream().map(Example::picture).toList();
        ArrayDataset arrays = ArrayDataset.of(3).images("input", files, 4, 5, 3);
        try (BatchSource fromFiles = BatchSource.open(pictures, BatchOptions.of(4, 5, 3));
                BatchSource fromArrays = BatchSource.open(arrays, 32);
                Epoch a = fromFiles.epochInOrder();
                Epoch b = fromArrays.epochInOrder();
                Batch one = a.next();
                Batch other = b.next()) {
            assertThat(other.images()).isEqualTo(one.images());
            assertThat(one.inputs()).containsOnlyKeys("input");
        }
    }

    @Test
    void badPicturesAreAllNamed(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.png"));
        Path text = Files.writeString(folder.resolve("text.jpg"), "no picture");
        assertThatThrownBy(
                        () ->
                                ArrayDataset.of(2)
                                        .images(
                                                "front",
                                                List.of(Picture.of(empty), Picture.of(text)),
                                                4,
                                                4,
                                                3))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("2 of 2 pictures")
                .hasMessageContaining("empty.png")
                .hasMessageContaining("text.jpg");
    }
}
