package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.layerwright.train.BatchProgress;
import org.layerwright.train.FakeControl;

import java.time.Duration;

class TimeLimitTest {
    private long now = 5;

    @Test
    void endsTheRunAfterTheStepThatReachesIt() {
        TimeLimit limit = new TimeLimit(Duration.ofNanos(10), () -> now);
        FakeControl control = new FakeControl();
        limit.onTrainBegin(control);
        assertThat(stopsAt(14, limit)).isFalse();
        assertThat(stopsAt(15, limit)).isTrue();
        limit.onTrainBegin(control);
        assertThat(stopsAt(24, limit)).isFalse();
    }

    private boolean stopsAt(long time, TimeLimit limit) {
        now = time;
        FakeControl control = FakeControl.inEpoch(1);
        limit.onBatchEnd(new BatchProgress(1, 1, 9, 0.5, 0.5), control);
        return control.stoppedAfter() == 1;
    }

    @Test
    void noTimeIsRefused() {
        assertThatThrownBy(() -> TimeLimit.of(Duration.ZERO)).hasMessageContaining("above 0");
    }
}
