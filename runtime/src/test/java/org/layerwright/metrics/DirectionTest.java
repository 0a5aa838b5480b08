package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.metrics.Direction.HIGHER_IS_BETTER;
import static org.layerwright.metrics.Direction.LOWER_IS_BETTER;

import org.junit.jupiter.api.Test;

final class DirectionTest {

    @Test
    void betterIsStrict() {
        assertThat(HIGHER_IS_BETTER.isBetter(0.6, 0.5)).isTrue();
        assertThat(HIGHER_IS_BETTER.isBetter(0.5, 0.5)).isFalse();
        assertThat(LOWER_IS_BETTER.isBetter(0.4, 0.5)).isTrue();
        assertThat(LOWER_IS_BETTER.isBetter(0.5, 0.5)).isFalse();
        assertThat(LOWER_IS_BETTER.isBetter(0.6, 0.5)).isFalse();
    }

    @Test
    void marginMustBeExceeded() {
        assertThat(HIGHER_IS_BETTER.isBetter(0.75, 0.5, 0.25)).isFalse();
        assertThat(HIGHER_IS_BETTER.isBetter(0.8, 0.5, 0.25)).isTrue();
        assertThat(LOWER_IS_BETTER.isBetter(0.25, 0.5, 0.25)).isFalse();
        assertThat(LOWER_IS_BETTER.isBetter(0.2, 0.5, 0.25)).isTrue();
    }

    /** Near 0.5 float32 numbers are 3e-8 apart below and 6e-8 above. */
    @Test
    void whatFloat32CannotTellApartIsEqual() {
        assertThat(LOWER_IS_BETTER.isBetter(0.5 - 1e-9, 0.5)).isFalse();
        assertThat(LOWER_IS_BETTER.isBetter(0.5 - 1e-7, 0.5)).isTrue();
        assertThat(HIGHER_IS_BETTER.isBetter(0.5 + 1e-9, 0.5)).isFalse();
        assertThat(HIGHER_IS_BETTER.isBetter(0.5 + 2e-7, 0.5)).isTrue();
    }

    @Test
    void nanLosesToEveryNumber() {
        for (Direction direction : Direction.values()) {
            assertThat(direction.isBetter(Double.NaN, 0.5)).isFalse();
            assertThat(direction.isBetter(0.5, Double.NaN)).isTrue();
            assertThat(direction.isBetter(Double.NaN, Double.NaN)).isFalse();
        }
    }
}
