package org.layerwright.data.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.TestPictures;
import org.layerwright.data.batch.BatchOptions.Cache;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Epochs in which examples come several times or not at all. */
class RepeatedExamplesTest {
    private static final BatchOptions OPTIONS = BatchOptions.of(5, 4, 3).batchSize(4);

    private static List<ByteBuffer> pictures(BatchSource source, int... examples) {
        List<ByteBuffer> pictures = new ArrayList<>();
        int bytes = OPTIONS.size().bytes();
        int at = 0;
        try (Epoch epoch = source.epoch(examples)) {
            while (epoch.hasNext()) {
                try (Batch batch = epoch.next()) {
                    int[] expected = Arrays.copyOfRange(examples, at, at + batch.size());
                    assertThat(batch.examples()).containsExactly(expected);
                    at += batch.size();
                    byte[] pixels = new byte[batch.size() * bytes];
                    batch.images().asRawTensor().data().read(pixels);
                    for (int row = 0; row < batch.size(); row++) {
                        pictures.add(
                                ByteBuffer.wrap(
                                        Arrays.copyOfRange(
                                                pixels, row * bytes, (row + 1) * bytes)));
                    }
                }
            }
        }
        return pictures;
    }

    @ParameterizedTest
    @EnumSource(BatchOptions.OnHeap.class)
    void comeAsTheyAre(Cache cache, @TempDir Path folder) {
        ImageDataset data = TestPictures.dataset(folder, 6, 2);
        try (BatchSource source = BatchSource.open(data, OPTIONS.cache(cache));
                BatchSource whole = BatchSource.open(data, OPTIONS.cache(Cache.NONE))) {
            List<ByteBuffer> each = pictures(whole, 0, 1, 2, 3, 4, 5);
            assertThat(each).doesNotHaveDuplicates();
            for (int[] examples :
                    List.of(
                            new int[] {3, 3, 0, 5, 3, 0},
                            new int[] {1, 2, 2, 2, 2, 2},
                            new int[] {4, 4, 4, 4, 4, 4},
                            new int[] {5, 1, 5, 0, 4, 3})) {
                assertThat(pictures(source, examples))
                        .isEqualTo(Arrays.stream(examples).mapToObj(each::get).toList());
            }
        }
    }
}
