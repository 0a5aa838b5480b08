package org.layerwright.samples.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The oracle's yardstick can tell right from wrong. */
final class NumbersTest {
    @Test
    void anErrorIsRelativeToTheLargestExpectedValue() {
        assertThat(of(2, -8, 4).errorOf(of(2, -8.04f, 4))).isCloseTo(0.005, within(1e-7));
        assertThat(of(2, -8, 4).errorOf(of(2.04f, -8, 4))).isCloseTo(0.005, within(1e-7));
        assertThat(of(2, -8, 4).errorOf(of(2, -8, 4))).isZero();
    }

    @Test
    void besideZerosAnErrorIsAbsolute() {
        assertThat(of(0, 0).errorOf(of(0, -0.25f))).isEqualTo(0.25);
    }

    @Test
    void whatIsNoNumberIsNeverClose() {
        assertThat(of(1, 2, 3).errorOf(of(1, Float.NaN, 3))).isNaN();
        assertThat(of(1, 2, 3).errorOf(of(1, Float.POSITIVE_INFINITY, 3))).isInfinite();
    }

    private static Numbers of(float... values) {
        return new Numbers(new long[] {values.length}, values);
    }
}
