package org.layerwright.data.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.Dataset;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.TestPictures;
import org.layerwright.data.Truth;
import org.layerwright.data.problem.DataException;
import org.tensorflow.ndarray.Shape;

import java.nio.file.Path;
import java.util.List;

/** What is known of an example reaches its row of the batch, from files and from arrays. */
class BatchTruthTest {
    private static final ArrayDataset ARRAYS =
            ArrayDataset.of(3)
                    .numbers("x", new float[][] {{0}, {1}, {2}})
                    .labels(
                            List.of(List.of("c"), List.of(), List.of("a")),
                            List.of(List.of("a", "b"), List.of(), List.of("c")));

    @Test
    void unknownIsNaN() {
        try (BatchSource source = BatchSource.open(ARRAYS, 2);
                Epoch epoch = source.epochInOrder()) {
            try (Batch first = epoch.next()) {
                assertThat(row(first, 0)).containsExactly(Float.NaN, Float.NaN, 1);
                assertThat(row(first, 1)).containsExactly(0, 0, 0);
                assertThat(first.weights().shape()).isEqualTo(Shape.of(2));
                assertThat(first.weights().getFloat(0)).isEqualTo(1);
            }
            try (Batch last = epoch.next()) {
                assertThat(row(last, 0)).containsExactly(1, 0, Float.NaN);
            }
        }
    }

    @Test
    void picturesHaveThemToo(@TempDir Path folder) {
        ImageDataset pictures = TestPictures.dataset(folder, 4, 2);
        ImageDataset data =
                pictures.withTruths(
                        i -> pictures.truth(i).labels(List.of(1)).unknown(List.of(0)).weight(i));
        try (BatchSource source = BatchSource.open(data, BatchOptions.of(4, 4, 3).batchSize(4))) {
            for (int pass = 0; pass < 2; pass++) { // from disk, then from memory
                try (Epoch epoch = source.epoch(8);
                        Batch batch = epoch.next()) {
                    for (int row = 0; row < 4; row++) {
                        assertThat(row(batch, row)).containsExactly(Float.NaN, 1);
                        assertThat(batch.weights().getFloat(row)).isEqualTo(batch.examples()[row]);
                    }
                }
            }
        }
    }

    /** Order a network's labels otherwise, leave one of theirs out of the data, take a part. */
    @Test
    void goesWithItsLabelsAndItsExample() {
        Dataset data =
                ARRAYS.withTruths(i -> ARRAYS.truth(i).weight(i + 0.5).group("g" + i))
                        .withLabels(List.of("c", "d", "b", "a"))
                        .subset(new int[] {2, 0});
        assertThat(data.truth(0))
                .isEqualTo(Truth.of(List.of(3)).unknown(List.of(0)).weight(2.5).group("g2"));
        assertThat(data.truth(1))
                .isEqualTo(Truth.of(List.of(0)).unknown(List.of(2, 3)).weight(0.5).group("g0"));
    }

    @Test
    void wrongTruthsAreRefused() {
        Truth none = Truth.of(List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARRAYS.withTruths(i -> none.unknown(List.of(3))))
                .withMessage("example 0 has label index 3, but there are 3 labels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.labels(List.of(1)).unknown(List.of(1)))
                .withMessage("label 1 is both there and unknown");
        for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e300}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> none.weight(weight))
                    .withMessageStartingWith("a weight is a number of at least 0, not ");
        }
        assertThatThrownBy(() -> ARRAYS.labels(List.of(), List.of()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("0 given for 3 examples");
    }

    private static float[] row(Batch batch, int row) {
        float[] labels = new float[(int) batch.labels().shape().get(1)];
        for (int label = 0; label < labels.length; label++) {
            labels[label] = batch.labels().getFloat(row, label);
        }
        return labels;
    }
}
