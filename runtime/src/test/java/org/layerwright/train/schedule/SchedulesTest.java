package org.layerwright.train.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.RunLength;

import java.util.List;

/** What Keras does not have, by hand: Keras's own formulas are compared in the samples. */
class SchedulesTest {
    /** Epochs of 10 steps. */
    private static final RunLength RUN = new RunLength(10, 110);

    @Test
    void oneCycleGoesUpAndDownAndOut() {
        LearningRateSchedule cycle = new OneCycle(1, Span.ofSteps(100), 0.4, 10, 100);
        rates(cycle, 0, 0.1, 20, 0.55, 40, 1, 60, 0.55, 80, 0.1, 90, 0.0505, 100, 0.001);
        rates(cycle, 5000, 0.001);
        LearningRateSchedule tent = new OneCycle(1, Span.ofSteps(100), 0.5, 4, 10);
        rates(tent, 0, 0.25, 50, 1, 75, 0.625, 100, 0.025);
    }

    @Test
    void lengthsAreStepsOrEpochs() {
        LearningRateSchedule steps = new ExponentialDecay(1, Span.ofSteps(2), 0.5, true);
        rates(steps, 1, 1, 2, 0.5, 4, 0.25);
        LearningRateSchedule epochs = new ExponentialDecay(1, Span.ofEpochs(2), 0.5, true);
        rates(epochs, 19, 1, 20, 0.5, 40, 0.25);
        // A boundary belongs to what is before it, as in Keras.
        LearningRateSchedule falls =
                new PiecewiseConstantDecay(1, List.of(Span.ofEpochs(1.5)), List.of(0.1));
        rates(falls, 15, 1, 16, 0.1);
    }

    @Test
    void whatFollowsAWarmupHasTheRestOfTheRun() {
        LearningRateSchedule cosine = new CosineDecay(1, Span.ofRun(), 0);
        rates(cosine, 0, 1, 55, 0.5, 110, 0);
        LearningRateSchedule warmed = new Warmup(0, Span.ofEpochs(1), cosine);
        rates(warmed, 0, 0, 5, 0.5, 10, 1, 60, 0.5, 110, 0);
        LearningRateSchedule constant = LearningRateSchedule.constant(0.5f);
        rates(new Warmup(0.1, Span.ofSteps(4), constant), 0, 0.1, 2, 0.3, 4, 0.5, 99, 0.5);
        // A part of a step is a whole one.
        rates(new Warmup(0, Span.ofSteps(1.5), constant), 0, 0, 1, 0.25, 2, 0.5);
        // A run that is all warm-up.
        rates(new Warmup(0, Span.ofSteps(200), cosine), 100, 0.5);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> Span.ofSteps(0)).hasMessageContaining("steps");
        assertThatThrownBy(() -> Span.ofEpochs(-1)).hasMessageContaining("epochs");
        assertThatThrownBy(() -> new OneCycle(1, Span.ofRun(), 0.6, 1, 1))
                .hasMessageContaining("rise");
        assertThatThrownBy(() -> new CosineDecayRestarts(1, Span.ofSteps(1), 0.5, 1, 0))
                .hasMessageContaining("tMul");
        assertThatThrownBy(() -> new PiecewiseConstantDecay(1, List.of(), List.of(0.1)))
                .hasMessageContaining("0 boundaries");
        assertThatThrownBy(() -> new CosineDecay(1, Span.ofRun(), 0).at(0, RunLength.UNKNOWN))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Steps, each with its rate. */
    private static void rates(LearningRateSchedule schedule, double... expected) {
        for (int i = 0; i < expected.length; i += 2) {
            assertThat((double) schedule.at((long) expected[i], RUN))
                    .as("%s at step %s", schedule, expected[i])
                    .isCloseTo(expected[i + 1], within(1e-7));
        }
    }
}
