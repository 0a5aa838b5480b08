package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.layerwright.data.ImageDataset;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.callback.EarlyStopping;
import org.layerwright.train.optimizer.Sgd;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a callback's exception does, at each point of a run. */
class CallbackFailureTest {
    private final ImageDataset data;

    CallbackFailureTest(@TempDir Path folder) {
        this.data = TinyImages.write(folder, 20, 1);
    }

    /** The points of a run, and which epoch's weights are the best when it fails there. */
    private enum Point {
        EPOCH_BEGIN(1),
        BATCH_END(1),
        EPOCH_END(2),
        TRAIN_END(3);

        final int best;

        Point(int best) {
            this.best = best;
        }
    }

    /** Throws in the second epoch at one point. */
    private record Failing(Point point) implements Callback {
        private void at(Point here, boolean due) {
            if (here == point && due) {
                throw new IllegalStateException("failed at " + here);
            }
        }

        @Override
        public void onEpochBegin(int epoch, TrainingControl control) {
            at(Point.EPOCH_BEGIN, epoch == 2);
        }

        @Override
        public void onBatchEnd(BatchProgress progress, TrainingControl control) {
            at(Point.BATCH_END, progress.epoch() == 2);
        }

        @Override
        public void onEpochEnd(EpochResult result, TrainingControl control) {
            at(Point.EPOCH_END, result.epoch() == 2);
        }

        @Override
        public void onTrainEnd(History history, TrainingControl control) {
            at(Point.TRAIN_END, true);
        }
    }

    /** The loss falls from epoch to epoch, so that the last completed one is the best. */
    @ParameterizedTest
    @EnumSource(Point.class)
    void theBestWeightsStayAndTheExceptionIsTold(Point point) {
        try (TinyNet net = TinyNet.create(Definition.plain(new Sgd(0.05f, 0f, false)), 1)) {
            List<float[]> kernels = new ArrayList<>();
            Callback keep =
                    new Callback() {
                        @Override
                        public void onEpochEnd(EpochResult result, TrainingControl control) {
                            kernels.add(control.weights().get("out/kernel").numbers());
                        }
                    };
            FitOptions options =
                    FitOptions.epochs(3)
                            .callbacks(new Failing(point), keep, EarlyStopping.on("loss"));
            assertThatThrownBy(() -> net.fit(data, options))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("failed at " + point);
            assertThat(kernels).hasSize(point.best);
            assertThat(net.layer("out").weight("kernel").numbers())
                    .isEqualTo(kernels.get(point.best - 1));
        }
    }

    @Test
    void laterFailuresAreAttachedToTheFirst() {
        try (TinyNet net = TinyNet.create(Definition.plain(new Sgd(0.05f, 0f, false)), 1)) {
            FitOptions options =
                    FitOptions.epochs(3)
                            .callbacks(new Failing(Point.TRAIN_END), new Failing(Point.BATCH_END));
            Throwable thrown = catchThrowable(() -> net.fit(data, options));
            assertThat(thrown).hasMessage("failed at BATCH_END");
            assertThat(thrown.getSuppressed())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .isEqualTo("failed at TRAIN_END");
        }
    }
}
