package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Folds and three parts, on arrays whose one number is the example's own. */
class FoldsTest {
    private static ArrayDataset numbered(int size) {
        float[][] rows = new float[size][];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = new float[] {i};
            labels[i] = i % 10 < 6 ? 0 : i % 10 < 9 ? 1 : 2;
        }
        return ArrayDataset.of(size)
                .numbers("input", rows)
                .labelIndices(List.of("a", "b", "c"), labels);
    }

    private static int[] numbers(ArrayDataset data) {
        int[] all = IntStream.range(0, data.size()).toArray();
        Column column = Objects.requireNonNull(data.columns().get("input"));
        try (TFloat32 rows = (TFloat32) column.gather(all)) {
            return IntStream.of(all).map(i -> (int) rows.getFloat(i, 0)).toArray();
        }
    }

    private static long count(ArrayDataset data, int label) {
        return IntStream.range(0, data.size())
                .filter(i -> data.labelsOf(i).contains(label))
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10})
    void eachExampleIsValidatedOnceAndEachFoldHasItsShareOfEachLabel(int k) {
        ArrayDataset data = numbered(100);
        List<Split<ArrayDataset>> folds = data.kFold(k, 4);
        assertThat(folds).hasSize(k);
        assertThat(folds.stream().flatMapToInt(fold -> IntStream.of(numbers(fold.validation()))))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 100).boxed().toList());
        for (Split<ArrayDataset> fold : folds) {
            assertThat(count(fold.validation(), 0)).isEqualTo(60 / k);
            assertThat(count(fold.validation(), 1)).isEqualTo(30 / k);
            assertThat(count(fold.validation(), 2)).isEqualTo(10 / k);
            assertThat(numbers(fold.train())).isSorted().doesNotContain(numbers(fold.validation()));
            assertThat(fold.train().size()).isEqualTo(100 - 100 / k);
        }
    }

    @Test
    void asManyFoldsAsExamples() {
        assertThat(numbered(7).kFold(7, 1))
                .allSatisfy(fold -> assertThat(fold.validation().size()).isEqualTo(1));
    }

    @Test
    void theSeedDecides() {
        ArrayDataset data = numbered(50);
        assertThat(numbers(data.kFold(5, 1).get(0).validation()))
                .isEqualTo(numbers(data.kFold(5, 1).get(0).validation()))
                .isNotEqualTo(numbers(data.kFold(5, 2).get(0).validation()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 8})
    void numbersOfFoldsOutOfBoundsAreRefused(int k) {
        assertThatThrownBy(() -> numbered(7).kFold(k, 1))
                .hasMessage("k must be at least 2 and at most 7 for 7 examples, was " + k);
    }

    @Test
    void threePartsHaveTheirShares() {
        ThreeWaySplit<ArrayDataset> split = numbered(200).split(0.6, 0.3, 2);
        for (int label = 0; label < 3; label++) {
            long all = new long[] {120, 60, 20}[label];
            assertThat(count(split.train(), label)).isEqualTo(all * 6 / 10);
            assertThat(count(split.validation(), label)).isEqualTo(all * 3 / 10);
            assertThat(count(split.test(), label)).isEqualTo(all / 10);
        }
        assertThat(
                        IntStream.concat(
                                IntStream.of(numbers(split.train())),
                                IntStream.concat(
                                        IntStream.of(numbers(split.validation())),
                                        IntStream.of(numbers(split.test())))))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void threePartsNeedRoomForTheThird() {
        assertThatThrownBy(() -> numbered(20).split(0.8, 0.2, 1))
                .hasMessageContaining("must be above 0 and below 1, and their sum 1");
        assertThatThrownBy(() -> numbered(20).split(0.8, 0.3, 1))
                .hasMessageContaining("must be above 0 and below 1, and their sum 1");
    }
}
