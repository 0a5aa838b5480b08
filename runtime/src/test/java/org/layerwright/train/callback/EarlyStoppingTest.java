package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.metrics.Direction;
import org.layerwright.train.FakeControl;

/** Sequences traced by hand through Keras's rule; epochs counted from 1. */
class EarlyStoppingTest {
    private static final double NAN = Double.NaN;

    @ParameterizedTest(name = "patience {0}: stops after {1}")
    @CsvSource({"0, 3", "1, 3", "2, 4", "3, 0"})
    void countsEpochsWithoutImprovement(int patience, int last) {
        FakeControl control =
                new FakeControl()
                        .run(
                                EarlyStopping.on("val_loss").patience(patience),
                                "val_loss",
                                5,
                                4,
                                4,
                                4,
                                3);
        assertThat(control.stoppedAfter()).isEqualTo(last);
        assertThat(control.weightsOfEpoch()).isEqualTo(last == 0 ? 5 : 2);
    }

    @Test
    void neverStopsAfterTheFirstEpoch() {
        FakeControl control = new FakeControl().run(EarlyStopping.on("val_loss"), "val_loss", NAN);
        assertThat(control.stoppedAfter()).isZero();
    }

    @Test
    void withoutAnyNumberTheFirstEpochCounts() {
        FakeControl control =
                new FakeControl()
                        .run(EarlyStopping.on("val_loss").patience(5), "val_loss", NAN, NAN, NAN);
        assertThat(control.weightsOfEpoch()).isEqualTo(1);
    }

    @Test
    void smallImprovementsAreNoneAndBestStays() {
        // 4.95 and 4.91 are within 0.1 of 5; 4.89 is not.
        EarlyStopping stopping = EarlyStopping.on("val_loss").patience(3).minDelta(0.1);
        FakeControl control =
                new FakeControl().run(stopping, "val_loss", 5, 4.95, 4.91, 4.89, 4.85, 4.8, 4.795);
        assertThat(control.stoppedAfter()).isEqualTo(7);
        assertThat(control.weightsOfEpoch()).isEqualTo(4);
    }

    @Test
    void theMetricKnowsItsDirection() {
        FakeControl rising =
                new FakeControl()
                        .run(EarlyStopping.on("val_macro_f1"), "val_macro_f1", 0.1, 0.5, 0.6);
        assertThat(rising.stoppedAfter()).isZero();
        FakeControl overridden =
                new FakeControl()
                        .run(
                                EarlyStopping.on("val_macro_f1").mode(Direction.LOWER_IS_BETTER),
                                "val_macro_f1",
                                0.1,
                                0.5,
                                0.6);
        assertThat(overridden.stoppedAfter()).isEqualTo(2);
    }

    @Test
    void differencesBelowFloat32AreNone() {
        FakeControl control =
                new FakeControl().run(EarlyStopping.on("val_loss"), "val_loss", 0.5, 0.5 - 1e-9);
        assertThat(control.stoppedAfter()).isEqualTo(2);
    }

    @Test
    void nanIsNoImprovementAndAnyNumberBeatsIt() {
        FakeControl control =
                new FakeControl()
                        .run(EarlyStopping.on("val_loss").patience(2), "val_loss", NAN, 3, NAN, 4);
        assertThat(control.stoppedAfter()).isEqualTo(4);
        assertThat(control.weightsOfEpoch()).isEqualTo(2);
    }

    @Test
    void bestWeightsComeBackAlsoWithoutAStop() {
        FakeControl control =
                new FakeControl()
                        .run(EarlyStopping.on("val_loss").patience(9), "val_loss", 3, 1, 2);
        assertThat(control.stoppedAfter()).isZero();
        assertThat(control.weightsOfEpoch()).isEqualTo(2);
    }

    @Test
    void aSecondRunStartsAnew() {
        EarlyStopping stopping = EarlyStopping.on("val_loss").patience(2);
        new FakeControl().run(stopping, "val_loss", 1, 2, 3);
        FakeControl second = new FakeControl().run(stopping, "val_loss", 9, 8, 7);
        assertThat(second.stoppedAfter()).isZero();
        assertThat(second.weightsOfEpoch()).isEqualTo(3);
    }

    @Test
    void unknownNamesAreRefusedWithThoseThatExist() {
        assertThatThrownBy(() -> EarlyStopping.on("val_los").onTrainBegin(new FakeControl()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("val_los;")
                .hasMessageContaining("val_macro_f1");
    }
}
