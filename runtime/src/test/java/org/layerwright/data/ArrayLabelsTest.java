package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.layerwright.data.problem.DataException;

import java.util.List;
import java.util.stream.IntStream;

/** Labels of arrays as indices and one-hot; {@link ArrayDatasetTest} has those by name. */
class ArrayLabelsTest {
    private static final List<String> NAMES = List.of("rock", "jazz", "pop");
    private static final float NOBODY_KNOWS = Float.NaN;

    private static List<Truth> truths(ArrayDataset data) {
        return IntStream.range(0, data.size()).mapToObj(data::truth).toList();
    }

    @Test
    void indices() {
        ArrayDataset data = ArrayDataset.of(3).labelIndices(NAMES, new int[][] {{2, 0}, {}, {1}});
        assertThat(data.labels()).isEqualTo(NAMES);
        assertThat(truths(data))
                .containsExactly(
                        Truth.of(List.of(0, 2)), Truth.of(List.of()), Truth.of(List.of(1)));
        assertThat(truths(ArrayDataset.of(2).labelIndices(NAMES, new int[] {2, 0})))
                .containsExactly(Truth.of(List.of(2)), Truth.of(List.of(0)));
    }

    @Test
    void oneHot() {
        float[][] rows = {{1, 0, 1}, {NOBODY_KNOWS, 0, 1}};
        ArrayDataset weighted =
                ArrayDataset.of(2).withTruths(i -> Truth.of(List.of()).weight(i + 1).group("g"));
        assertThat(truths(weighted.oneHot(NAMES, rows)))
                .containsExactly(
                        Truth.of(List.of(0, 2)).group("g"),
                        Truth.of(List.of(2)).unknown(List.of(0)).weight(2).group("g"));
    }

    @Test
    void mistakesAreAllNamed() {
        assertThatThrownBy(
                        () -> ArrayDataset.of(3).labelIndices(NAMES, new int[][] {{3}, {0}, {-1}}))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "The labels cannot be used:"
                                + "\n  example 0: label index 3. Count from 0 to 2 in [rock, jazz, pop]."
                                + "\n  example 2: label index -1. Count from 0 to 2 in [rock, jazz, pop].");
        float[][] rows = {{1, 0}, {0.5f, 0, 1}, {0, -1, 0}};
        assertThatThrownBy(() -> ArrayDataset.of(3).oneHot(NAMES, rows))
                .hasMessage(
                        "The labels cannot be used:"
                                + "\n  example 0: 2 numbers for 3 labels. Give one for each of [rock, jazz, pop]."
                                + "\n  example 1: 0.5 stands for label 'rock'. Give 1 or 0, or NaN if nobody knows."
                                + "\n  example 2: -1.0 stands for label 'jazz'. Give 1 or 0, or NaN if nobody knows.");
        assertThatThrownBy(() -> ArrayDataset.of(2).labelIndices(NAMES, new int[] {1}))
                .hasMessageContaining("1 given for 2 examples");
        assertThatThrownBy(() -> ArrayDataset.of(1).labelIndices(List.of("a", "a"), new int[] {1}))
                .hasMessageContaining("occurs twice");
    }
}
