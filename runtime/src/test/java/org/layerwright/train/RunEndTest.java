package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.callback.Checkpoints;
import org.layerwright.train.callback.EarlyStopping;
import org.layerwright.train.optimizer.Adam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a run can end, and that no end costs the user the best weights. */
class RunEndTest {
    private static final Adam FAST = new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false);

    private final Path folder;
    private final ImageDataset data;

    RunEndTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = TinyImages.write(folder, 40, 1);
    }

    @Test
    void divergenceStopsWithAdviceAndFiniteWeights() {
        try (TinyNet net = TinyNet.create(Definition.plain(FAST), 1)) {
            Callback explode =
                    new Callback() {
                        @Override
                        public void onEpochBegin(int epoch, TrainingControl control) {
                            if (epoch == 3) {
                                control.learningRate(1e38f);
                            }
                        }
                    };
            List<float[]> kernels = new ArrayList<>();
            History history =
                    net.fit(data, FitOptions.epochs(9).callbacks(explode, keep(net, kernels)));
            assertThat(history.epochs()).hasSize(2);
            assertThat(history.stopReason()).contains("epoch 3", "learning rate 1.0E38", "Try");
            assertThat(kernel(net)).isEqualTo(kernels.get(1));

            net.trainer().learningRate(0.001f);
            assertThat(net.fit(data, FitOptions.epochs(2)).epochs()).hasSize(2);
        }
    }

    @Test
    void aThrowingCallbackStillGivesBackTheBestWeights() {
        try (TinyNet net = TinyNet.create(Definition.plain(FAST), 1)) {
            List<float[]> kernels = new ArrayList<>();
            List<String> ended = new ArrayList<>();
            Callback failing =
                    new Callback() {
                        @Override
                        public void onBatchEnd(BatchProgress progress, TrainingControl control) {
                            if (progress.epoch() == 3) {
                                throw new IllegalStateException("disk full");
                            }
                        }

                        @Override
                        public void onTrainEnd(History history, TrainingControl control) {
                            ended.add(history.stopReason());
                        }
                    };
            FitOptions options =
                    FitOptions.epochs(9)
                            .callbacks(
                                    keep(net, kernels),
                                    failing,
                                    EarlyStopping.on("loss").patience(5));
            assertThatThrownBy(() -> net.fit(data, options)).hasMessage("disk full");
            assertThat(ended).singleElement().asString().contains("disk full");
            assertThat(kernel(net)).isEqualTo(kernels.get(1));
        }
    }

    @Test
    void aStopInABatchEndsThatEpochEarly() {
        try (TinyNet net = TinyNet.create(Definition.plain(FAST), 1)) {
            Callback afterFive =
                    new Callback() {
                        @Override
                        public void onBatchEnd(BatchProgress progress, TrainingControl control) {
                            assertThat(progress.batches()).isEqualTo(4);
                            if (progress.epoch() == 2 && progress.batch() == 1) {
                                control.stop("seen enough");
                            }
                        }
                    };
            History history =
                    net.fit(data, FitOptions.epochs(9).batchSize(10).callbacks(afterFive));
            assertThat(history.stopReason()).isEqualTo("seen enough");
            assertThat(history.epochs()).hasSize(2);
            assertThat(net.trainer().steps()).isEqualTo(5);
        }
    }

    @Test
    void unknownMonitorsAreRefusedBeforeTheFirstStep() {
        try (TinyNet net = TinyNet.create(Definition.plain(FAST), 1)) {
            assertThatThrownBy(
                            () ->
                                    net.fit(
                                            data,
                                            FitOptions.epochs(1)
                                                    .callbacks(EarlyStopping.on("val_loss"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("val_loss")
                    .hasMessageContaining("macro_f1")
                    .hasMessageContaining("validation(...)");
            assertThat(net.trainer().steps()).isZero();
        }
    }

    @Test
    void whoHasBegunIsEndedIfALaterCallbackCannotBegin() {
        List<String> calls = new ArrayList<>();
        try (TinyNet net = TinyNet.create(Definition.plain(FAST), 1)) {
            FitOptions options =
                    FitOptions.epochs(1)
                            .callbacks(
                                    note("first", calls),
                                    EarlyStopping.on("nothing"),
                                    note("third", calls));
            assertThatThrownBy(() -> net.fit(data, options)).hasMessageContaining("nothing");
        }
        assertThat(calls).containsExactly("first begins", "first ends");
    }

    private static Callback note(String name, List<String> calls) {
        return new Callback() {
            @Override
            public void onTrainBegin(TrainingControl control) {
                calls.add(name + " begins");
            }

            @Override
            public void onTrainEnd(History history, TrainingControl control) {
                assertThat(history.stopReason()).startsWith("failed: ");
                calls.add(name + " ends");
            }
        };
    }

    @Test
    void checkpointsHoldTheBestEpoch() {
        try (TinyNet net = TinyNet.create(Definition.plain(FAST), 1);
                TinyNet other = TinyNet.create(Definition.plain(FAST), 2)) {
            List<float[]> kernels = new ArrayList<>();
            Callback worse =
                    new Callback() {
                        @Override
                        public void onEpochBegin(int epoch, TrainingControl control) {
                            control.learningRate(epoch < 4 ? 0.01f : 5f);
                        }
                    };
            Path run = folder.resolve("deep/run");
            History history =
                    net.fit(
                            data,
                            FitOptions.epochs(5)
                                    .validation(data)
                                    .callbacks(
                                            worse,
                                            keep(net, kernels),
                                            Checkpoints.best("val_loss", run)));
            assertThat(history.bestEpoch("val_loss")).isEqualTo(3);
            assertThat(run.toFile().list()).containsExactly(Checkpoints.BEST);
            other.loadWeights(run.resolve(Checkpoints.BEST));
            assertThat(kernel(other)).isEqualTo(kernels.get(2)).isNotEqualTo(kernel(net));
        }
    }

    @Test
    void optionsAreCheckedAtOnce() {
        assertThatThrownBy(() -> FitOptions.epochs(0)).hasMessageContaining("epochs");
        assertThatThrownBy(() -> FitOptions.epochs(1).batchSize(0))
                .hasMessageContaining("batchSize");
    }

    private static Callback keep(TinyNet net, List<float[]> kernels) {
        return new Callback() {
            @Override
            public void onEpochEnd(EpochResult result, TrainingControl control) {
                kernels.add(kernel(net));
            }
        };
    }

    private static float[] kernel(TinyNet net) {
        return net.layer("out").weight("kernel").numbers();
    }
}
