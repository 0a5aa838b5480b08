package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/**
 * Marks calculated by hand: the step is the smallest of 1, 2, 5 times 10^k not below span/count.
 */
class TicksTest {

    @ParameterizedTest
    @CsvSource({
        // min, max, count, marks
        "0, 1, 5, 0 0.2 0.4 0.6 0.8 1.0",
        "0.12, 0.69, 5, 0 0.2 0.4 0.6 0.8",
        "0.31, 0.36, 5, 0.31 0.32 0.33 0.34 0.35 0.36",
        "-3, 7, 5, -4 -2 0 2 4 6 8",
        "0, 99, 4, 0 50 100",
        "980, 1020, 4, '980 990 1,000 1,010 1,020'",
        "0.3, 0.9000000000000001, 3, 0.2 0.4 0.6 0.8 1.0",
        "0.00002, 0.001, 5, 0 0.0002 0.0004 0.0006 0.0008 0.0010",
        "0.000002, 0.00001, 4, 2e-6 4e-6 6e-6 8e-6 1e-5",
        "0, 3000000, 3, 0 1e6 2e6 3e6",
        "0, 25000000, 5, 0 5e6 1e7 1.5e7 2e7 2.5e7",
    })
    void anAxisAroundTheDataEndsOnMarks(double min, double max, int count, String expected) {
        Ticks ticks = Ticks.around(min, max, count);

        assertThat(ticks.values().stream().map(ticks::label)).containsExactly(expected.split(" "));
        assertThat(ticks.min()).isEqualTo(ticks.values().get(0)).isLessThanOrEqualTo(min);
        assertThat(ticks.max()).isEqualTo(ticks.values().get(ticks.values().size() - 1));
        assertThat(ticks.max()).isGreaterThanOrEqualTo(max - 1e-15);
    }

    @Test
    void marksAreTheDoublesOneWouldType() {
        assertThat(Ticks.around(0, 1, 10).values())
                .containsExactly(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);
    }

    @Test
    void anAxisWithinTheDataKeepsItsEnds() {
        Ticks ticks = Ticks.within(0.13, 0.87, 4);

        assertThat(ticks.min()).isEqualTo(0.13);
        assertThat(ticks.max()).isEqualTo(0.87);
        assertThat(ticks.values()).containsExactly(0.2, 0.4, 0.6, 0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 4, 9, 1 2 3 4", // a step of 0.5 would mark half epochs
        "1, 50, 8, 10 20 30 40 50",
        "1, 1, 8, 1",
        "1, 2000, 5, '500 1,000 1,500 2,000'",
    })
    void epochsAreMarkedAtWholeNumbers(double min, double max, int count, String expected) {
        Ticks ticks = Ticks.whole(min, max, count);

        assertThat(ticks.values().stream().map(ticks::label)).containsExactly(expected.split(" "));
        assertThat(ticks.max()).isGreaterThan(ticks.min());
    }

    @Test
    void aSingleValueStillGetsARange() {
        assertThat(Ticks.around(0, 0, 5).values()).isEqualTo(List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0));
        assertThat(Ticks.around(0.5, 0.5, 5).values())
                .containsExactly(0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8);
        assertThat(Ticks.around(-2, -2, 2).values()).containsExactly(-3.0, -2.0, -1.0);
    }

    @Test
    void hugeAndMinuteRangesHaveFewMarks() {
        assertThat(Ticks.around(-9e99, 9e99, 5).values()).hasSizeBetween(2, 7);
        assertThat(Ticks.around(1e-30, 3e-30, 5).values()).hasSizeBetween(2, 7);
        assertThat(Ticks.around(1e9, 1e9 + 1e-7, 5).values()).hasSizeBetween(2, 8);
    }
}
