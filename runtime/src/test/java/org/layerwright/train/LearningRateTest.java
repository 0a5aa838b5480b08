package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.MovingAverage;
import org.layerwright.graph.UpdateOptions;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.callback.ReduceLrOnPlateau;
import org.layerwright.train.optimizer.Sgd;
import org.layerwright.train.schedule.ExponentialDecay;
import org.layerwright.train.schedule.PolynomialDecay;
import org.layerwright.train.schedule.Span;
import org.layerwright.train.schedule.Warmup;

import java.nio.file.Path;

/** Who sets the rate, and what becomes of the weights at the end. */
class LearningRateTest {
    private static final Definition PLAIN = Definition.plain(new Sgd(0.1f, 0.5f, false));
    private static final LearningRateSchedule HALVED =
            new ExponentialDecay(0.1, Span.ofEpochs(1), 0.5, true);

    private final ImageDataset data;

    LearningRateTest(@TempDir Path folder) {
        data = TinyImages.write(folder, 24, 1);
    }

    @Test
    void aScheduleCountsEpochs() {
        try (TinyNet net = TinyNet.create(scheduled(HALVED), 1)) {
            History history = net.fit(data, FitOptions.epochs(3).batchSize(8));
            assertThat(history.values("learning_rate")).containsExactly(0.05, 0.025, 0.0125);
            // Goes on from there.
            assertThat(net.fit(data, FitOptions.epochs(1).batchSize(8)).values("learning_rate"))
                    .containsExactly(0.00625);
        }
    }

    /** From 0.1 to 0.04 over three epochs of three steps, and on to the end of a second run. */
    @Test
    void aScheduleEndsWithTheRun() {
        LearningRateSchedule line = new PolynomialDecay(0.1, Span.ofRun(), 0.04, 1, false);
        try (TinyNet net = TinyNet.create(scheduled(line), 1)) {
            FitOptions options = FitOptions.epochs(3).batchSize(8);
            assertThat(net.fit(data, options).values("learning_rate"))
                    .satisfiesExactly(
                            rate -> assertThat(rate).isCloseTo(0.08, within(1e-7)),
                            rate -> assertThat(rate).isCloseTo(0.06, within(1e-7)),
                            rate -> assertThat(rate).isCloseTo(0.04, within(1e-7)));
            assertThat(net.fit(data, options).values("learning_rate").get(0))
                    .isCloseTo(0.06, within(1e-7));
        }
    }

    @Test
    void aScheduleAloneSetsTheRate() {
        try (TinyNet net = TinyNet.create(scheduled(HALVED), 1)) {
            FitOptions options =
                    FitOptions.epochs(3).callbacks(ReduceLrOnPlateau.on("loss").patience(50));
            assertThatThrownBy(() -> net.fit(data, options))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("follows ExponentialDecay")
                    .hasMessageContaining("ReduceLrOnPlateau");
            assertThat(net.trainer().steps()).isZero();
        }
    }

    @Test
    void aLoopOfOnesOwnTellsItsLength() {
        try (TinyNet net = TinyNet.create(scheduled(HALVED), 1)) {
            assertThatThrownBy(() -> net.trainer().learningRate())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Trainer.plan");
            net.trainer().plan(2, 3);
            assertThat(net.trainer().learningRate()).isEqualTo(0.1f);
        }
    }

    /** A warm-up of 20 steps in a run of 20, and of 30: the last step's rate is that of 19. */
    @Test
    void aWarmupWithoutEndOnlyRises() {
        LearningRateSchedule warmup =
                new Warmup(0, Span.ofSteps(20), LearningRateSchedule.constant(0.1f));
        try (TinyNet net = TinyNet.create(scheduled(warmup), 1);
                TinyNet falling = TinyNet.create(scheduled(HALVED), 1);
                TinyNet plain = TinyNet.create(PLAIN, 1)) {
            assertThat(net.trainer().rateOnlyRises()).isFalse(); // not yet told
            net.trainer().plan(2, 10);
            assertThat(net.trainer().rateOnlyRises()).isTrue();
            net.trainer().plan(3, 10);
            assertThat(net.trainer().rateOnlyRises()).isFalse();
            falling.trainer().plan(2, 10);
            assertThat(falling.trainer().rateOnlyRises()).isFalse();
            plain.trainer().plan(2, 10);
            assertThat(plain.trainer().rateOnlyRises()).isFalse();
        }
    }

    @Test
    void aRateWithoutScheduleMayBeSet() {
        try (TinyNet net = TinyNet.create(PLAIN, 1)) {
            net.trainer().learningRate(0.03f);
            assertThat(net.trainer().learningRate()).isEqualTo(0.03f);
            assertThatThrownBy(() -> net.trainer().learningRate(0f))
                    .hasMessageContaining("learningRate");
        }
    }

    /** An average of which all is kept stays at the weights after the first update. */
    @Test
    void weightsEndAsTheirAverages() {
        UpdateOptions kept = UpdateOptions.plain().average(new MovingAverage(1, 0));
        FitOptions options = FitOptions.epochs(1).batchSize(24);
        try (TinyNet plain = TinyNet.create(PLAIN, 3);
                TinyNet averaged = TinyNet.create(Tuned.by(PLAIN, kept), 3)) {
            plain.fit(data, options);
            averaged.fit(data, FitOptions.epochs(4).batchSize(24));
            assertThat(kernel(averaged)).isEqualTo(kernel(plain));
        }
    }

    /** Emptied slots are no averages. */
    @Test
    void nothingIsTakenBeforeAnUpdate() {
        UpdateOptions kept =
                UpdateOptions.plain().accumulation(2).average(new MovingAverage(0.9f, 0));
        try (TinyNet net = TinyNet.create(Tuned.by(PLAIN, kept), 3)) {
            float[] first = kernel(net);
            net.trainer().takeAverages();
            assertThat(kernel(net)).isEqualTo(first);
            net.fit(data, FitOptions.epochs(1).batchSize(24)); // half of an update
            assertThat(kernel(net)).isEqualTo(first);
            net.fit(data, FitOptions.epochs(1).batchSize(24));
            float[] updated = kernel(net);
            assertThat(updated).isNotEqualTo(first);
            net.trainer().forgetSlots();
            net.trainer().takeAverages();
            assertThat(kernel(net)).isEqualTo(updated);
        }
    }

    private static Tuned scheduled(LearningRateSchedule schedule) {
        return new Tuned(PLAIN, UpdateOptions.plain(), schedule);
    }

    private static float[] kernel(TinyNet net) {
        return net.layer("out").weight("kernel").numbers();
    }
}
