package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class ClassWeightsTest {
    /** The example of scikit-learn's compute_class_weight: 0.75 and 1.5. */
    @Test
    void balancedIsWhatScikitLearnCallsSo() {
        assertThat(
                        ClassWeights.balanced(
                                        data(
                                                List.of("b"),
                                                List.of("b"),
                                                List.of("b"),
                                                List.of("b"),
                                                List.of("a"),
                                                List.of("a")))
                                .ofLabels())
                .isEqualTo(Map.of("a", 1.5, "b", 0.75));
    }

    @Test
    void theyMultiplyTheWeightsThatExamplesHave() {
        ArrayDataset data = data(List.of("a"), List.of("b"), List.of());
        ArrayDataset weighted = data.withTruths(i -> data.truth(i).weight(i + 2).group("g" + i));
        ArrayDataset both = weighted.withTruths(new ClassWeights(Map.of("b", 10.0)).on(weighted));
        assertThat(IntStream.range(0, 3).mapToDouble(i -> both.truth(i).weight()))
                .containsExactly(2.0, 30.0, 4.0);
        assertThat(both.truth(1).labels()).isEqualTo(data.truth(1).labels());
        assertThat(both.truth(1).group()).contains("g1");
    }

    @Test
    void whatCannotBeWeighedIsRefused() {
        ArrayDataset several = data(List.of("a", "b"));
        assertThatThrownBy(() -> ClassWeights.balanced(several))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 2 labels")
                .hasMessageContaining("PositiveWeights");
        assertThatThrownBy(() -> new ClassWeights(Map.of("c", 2.0)).on(several))
                .hasMessage("there is a class weight for \"c\", but the labels are [a, b]");
        assertThatThrownBy(() -> new ClassWeights(Map.of("a", -1.0)))
                .hasMessage("a class weight is a number of at least 0, but that of \"a\" is -1.0");
    }

    @SafeVarargs
    private static ArrayDataset data(List<String>... labels) {
        return ArrayDataset.of(labels.length)
                .numbers("x", new float[labels.length][1])
                .labels(List.of(labels));
    }
}
