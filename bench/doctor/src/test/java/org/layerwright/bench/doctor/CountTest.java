package org.layerwright.bench.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.bench.doctor.score.Count;

class CountTest {
    /** Brown, Cai and DasGupta 2001: the interval of 0 of n ends at z^2 / (n + z^2). */
    @Test
    void nothingSeenIsNotNothing() {
        Count none = new Count(0, 150);
        assertThat(none.low()).isCloseTo(0, within(1e-12));
        assertThat(none.high()).isCloseTo(3.8415 / 153.8415, within(1e-5));
    }

    /** By hand: (0.9 + 0.0384) / 1.0384 and its reverse for 90 of 100. */
    @Test
    void ninetyOfAHundred() {
        Count most = new Count(90, 100);
        assertThat(most.low()).isCloseTo(0.8256, within(1e-4));
        assertThat(most.high()).isCloseTo(0.9448, within(1e-4));
        assertThat(most.toString()).isEqualTo("90 of 100, 0.900 (0.826 to 0.945)");
    }
}
