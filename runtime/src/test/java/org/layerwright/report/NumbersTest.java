package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class NumbersTest {

    @Test
    void figuresReadAsPeopleWriteThem() {
        assertThat(Numbers.count(-1_234_567)).isEqualTo("-1,234,567");
        assertThat(Numbers.fixed(1234.5678, 2)).isEqualTo("1,234.57");
        assertThat(Numbers.percent(0.8167)).isEqualTo("81.7 %");
        assertThat(Numbers.significant(0.312)).isEqualTo("0.3120");
        assertThat(Numbers.significant(0.00001)).isEqualTo("1.000e-05");
    }

    @Test
    void whatIsNoNumberIsADash() {
        assertThat(Numbers.fixed(Double.NaN, 2)).isEqualTo("-");
        assertThat(Numbers.percent(Double.POSITIVE_INFINITY)).isEqualTo("-");
        assertThat(Numbers.significant(Double.NaN)).isEqualTo("-");
    }

    @Test
    void durationsAreToTheSecond() {
        assertThat(Numbers.duration(Duration.ofMillis(400))).isEqualTo("0:00");
        assertThat(Numbers.duration(Duration.ofMillis(6_600))).isEqualTo("0:07");
        assertThat(Numbers.duration(Duration.ofSeconds(750))).isEqualTo("12:30");
        assertThat(Numbers.duration(Duration.ofSeconds(3_725))).isEqualTo("1:02:05");
        assertThat(Numbers.duration(Duration.ofSeconds(-3))).isEqualTo("0:00");
    }
}
