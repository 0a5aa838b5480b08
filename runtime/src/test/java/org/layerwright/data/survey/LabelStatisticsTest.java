package org.layerwright.data.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.data.Truth;

import java.util.List;

/** Ten examples of three labels, counted by hand. */
final class LabelStatisticsTest {
    private static final LabelStatistics COUNTS =
            LabelStatistics.of(
                    List.of(
                            Truth.of(List.of(0)),
                            Truth.of(List.of(0)),
                            Truth.of(List.of(0)),
                            Truth.of(List.of(0, 1)),
                            Truth.of(List.of(0, 1)),
                            Truth.of(List.of(0, 1, 2)),
                            Truth.of(List.of(1)),
                            Truth.of(List.of()),
                            Truth.of(List.of(0)).unknown(List.of(1, 2)),
                            Truth.of(List.of()).unknown(List.of(2))),
                    3);

    @Test
    void countsEachLabelAndEachPair() {
        assertThat(COUNTS.together())
                .containsExactly(List.of(7, 3, 1), List.of(3, 4, 1), List.of(1, 1, 1));
        assertThat(COUNTS.unknown()).containsExactly(0, 1, 2);
    }

    @Test
    void sharesAreOfTheExamplesThatAreKnown() {
        assertThat(COUNTS.share(0)).isEqualTo(7 / 10.0);
        assertThat(COUNTS.share(1)).isEqualTo(4 / 9.0);
        assertThat(COUNTS.share(2)).isEqualTo(1 / 8.0);
    }

    @Test
    void multiLabelFiguresAreThoseOfTheLiterature() {
        // 12 labels on 10 examples.
        assertThat(COUNTS.cardinality()).isCloseTo(1.2, within(1e-12));
        assertThat(COUNTS.density()).isCloseTo(0.4, within(1e-12));
        assertThat(COUNTS.imbalance()).isEqualTo(7);
        assertThat(COUNTS.jaccard(0, 1)).isEqualTo(3 / 8.0);
        // Independent labels would come together in 10 x 0.7 x 0.4 = 2.8 examples.
        assertThat(COUNTS.lift(0, 1)).isCloseTo(3 / 2.8, within(1e-12));
    }

    @Test
    void labelSetsAreSortedByFrequency() {
        assertThat(COUNTS.sets())
                .containsExactly(
                        new LabelSet(List.of(0), 4),
                        new LabelSet(List.of(0, 1), 2),
                        new LabelSet(List.of(), 2),
                        new LabelSet(List.of(0, 1, 2), 1),
                        new LabelSet(List.of(1), 1));
        assertThat(COUNTS.singletons()).isEqualTo(2);
        assertThat(COUNTS.unlabelled()).isEqualTo(2);
        assertThat(COUNTS.labelsAnExample()).containsExactly(2, 5, 2, 1);
    }

    @Test
    void nothingIsNotANumber() {
        LabelStatistics none = LabelStatistics.of(List.of(), 2);

        assertThat(none.cardinality()).isNaN();
        assertThat(none.share(0)).isNaN();
        assertThat(none.imbalance()).isNaN();
        assertThat(none.jaccard(0, 1)).isNaN();
        assertThat(none.labelsAnExample()).containsExactly(0);
    }
}
