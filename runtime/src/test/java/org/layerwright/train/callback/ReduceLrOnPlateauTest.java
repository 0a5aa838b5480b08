package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.layerwright.train.FakeControl;

import java.util.List;

/** Sequences traced by hand through Keras's rule, from a rate of 5e-4. */
class ReduceLrOnPlateauTest {
    private static final float START = 5e-4f;

    @Test
    void multipliesInDoubleAndStoresFloat() {
        // The line of the Keras log: 2.5000001187436283e-05.
        List<Float> rates = rates(plateau().factor(0.05).patience(1), 1, 1);
        assertThat((double) rates.get(1)).isEqualTo(2.5000001187436283e-05);
    }

    @Test
    void waitsPatienceEpochs() {
        assertThat(rates(plateau().factor(0.5).patience(2), 1, 1, 1, 1, 1))
                .containsExactly(START, START, START / 2, START / 2, START / 4);
    }

    @Test
    void patienceZeroIsOne() {
        assertThat(rates(plateau().factor(0.5).patience(0), 1, 1, 1))
                .containsExactly(START, START / 2, START / 4);
    }

    /** The counter falls before the check: cooldown 3 skips two epochs, cooldown 1 none. */
    @Test
    void cooldownSkipsOneLess() {
        assertThat(rates(plateau().factor(0.5).patience(1).cooldown(3), 1, 1, 1, 1, 1))
                .containsExactly(START, START / 2, START / 2, START / 2, START / 4);
        assertThat(rates(plateau().factor(0.5).patience(1).cooldown(1), 1, 1, 1))
                .containsExactly(START, START / 2, START / 4);
    }

    @Test
    void improvementMustBeLargerThanMinDelta() {
        assertThat(rates(plateau().factor(0.5).patience(1), 1, 0.99995))
                .containsExactly(START, START / 2);
        assertThat(rates(plateau().factor(0.5).patience(1), 1, 0.9998))
                .containsExactly(START, START);
    }

    @Test
    void stopsAtTheLeastRate() {
        assertThat(rates(plateau().factor(0.1).patience(1).minRate(1e-4), 1, 1, 1))
                .containsExactly(START, 1e-4f, 1e-4f);
    }

    /** 5e-4 goes to 5e-24, then 5e-44; times 1e-20 float32 knows only 0. */
    @Test
    void neverReachesZero() {
        List<Float> rates = rates(plateau().factor(1e-20).patience(1), 1, 1, 1, 1, 1);
        assertThat(rates.get(1)).isLessThan(1e-23f);
        assertThat(rates.subList(2, 5)).containsOnly(5e-44f);
    }

    /** As a run that begins where another's cuts ended. */
    @Test
    void refusesALeastRateAboveTheRate() {
        assertThatThrownBy(() -> rates(plateau().minRate(1e-3), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minRate 0.001 is above the learning rate, 5.0E-4");
        assertThat(rates(plateau().patience(1).minRate(5e-4), 1, 1)).containsOnly(START);
    }

    @Test
    void refusesFactorsThatDoNotReduce() {
        assertThatThrownBy(() -> plateau().factor(1)).hasMessageContaining("factor");
        assertThatThrownBy(() -> plateau().patience(-1)).hasMessageContaining("patience");
    }

    private static ReduceLrOnPlateau plateau() {
        return ReduceLrOnPlateau.on("val_loss");
    }

    private static List<Float> rates(ReduceLrOnPlateau callback, double... values) {
        return new FakeControl().run(callback, "val_loss", values).rates();
    }
}
