package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class PositiveWeightsTest {
    /** Of five examples; of one it is not known whether it is rare. */
    private static final ArrayDataset DATA =
            ArrayDataset.of(5)
                    .numbers("x", new float[5][1])
                    .labels(
                            List.of(
                                    List.of("rare", "usual", "all"),
                                    List.of("usual", "all"),
                                    List.of("usual", "all"),
                                    List.of("all"),
                                    List.of("all")),
                            List.of(
                                    List.of(),
                                    List.of("rare"),
                                    List.of(),
                                    List.of(),
                                    List.of("none")));

    @Test
    void negativesOverPositivesOfWhatIsKnown() {
        assertThat(PositiveWeights.balanced(DATA).ofLabels())
                .isEqualTo(Map.of("rare", 3.0, "usual", 2.0 / 3, "all", 1.0, "none", 1.0));
    }

    @Test
    void limitedChosenAndInOrder() {
        PositiveWeights weights = PositiveWeights.balanced(DATA).atMost(2);
        assertThat(weights.inOrder(List.of("usual", "rare", "other")))
                .containsExactly(2f / 3, 2f, 1f);
        assertThat(weights.only(List.of("rare", "other")).ofLabels())
                .isEqualTo(Map.of("rare", 2.0));
    }

    @Test
    void onlyNumbersAboveZero() {
        for (double wrong : new double[] {0, -1, Double.NaN, 1e39}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PositiveWeights(Map.of("a", wrong)))
                    .withMessageContaining("\"a\" is " + wrong);
        }
    }
}
