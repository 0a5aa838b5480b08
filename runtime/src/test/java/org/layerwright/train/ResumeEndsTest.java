package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.graph.MovingAverage;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.UpdateOptions;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.callback.EarlyStopping;
import org.layerwright.train.optimizer.Adam;
import org.layerwright.train.optimizer.Sgd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a checkpoint of a run that ended, of another run, or of none at all does to a fit. */
class ResumeEndsTest {
    private static final Adam ADAM = new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false);
    private static final NetworkDefinition NETWORK =
            Tuned.by(
                    Definition.plain(ADAM),
                    UpdateOptions.plain().average(new MovingAverage(0.8f, 0)));

    private final Path folder;
    private final Path kept;
    private final ImageDataset data;
    private final ResumedRun run;

    ResumeEndsTest(@TempDir Path folder) {
        this.folder = folder;
        this.kept = folder.resolve("kept");
        this.data = TinyImages.write(folder, 26, 1);
        this.run = new ResumedRun(NETWORK, data);
    }

    private FitOptions epochs(int epochs) {
        return FitOptions.epochs(epochs).batchSize(8);
    }

    private FitOptions resumable(int epochs) {
        return epochs(epochs).resumable(Resume.in(kept));
    }

    /** A report that failed after training costs nothing but the report. */
    @Test
    void aRunThatEndedIsGivenBackAndSaysSo() {
        assertThat(Resume.in(kept).hasCheckpoint()).isFalse();
        ResumedRun.Result ended = run.toTheEnd(resumable(2));
        assertThat(ended.stopReason()).isEqualTo("all 2 epochs done");
        assertThat(Resume.in(kept).hasCheckpoint()).isTrue();
        ResumedRun.Result again = run.cutAfter(0, resumable(2)).orElseThrow();
        assertThat(again.weights()).isEqualTo(ended.weights());
        assertThat(again.epochs()).isEqualTo(ended.epochs());
        assertThat(again.stopReason())
                .contains("all 2 epochs done", "nothing was trained now", kept.toString());
    }

    @Test
    void moreEpochsGoOn() {
        ResumedRun.Result whole = run.toTheEnd(epochs(3));
        run.toTheEnd(resumable(1));
        assertThat(run.toTheEnd(resumable(3))).isEqualTo(whole);
        assertThatThrownBy(() -> run.toTheEnd(resumable(2)))
                .hasMessageContaining("epochs: 3 were begun, 2 is all");
    }

    /** Patience 0 ends it after the second epoch; whoever wants a third has it. */
    @Test
    void aCallbacksEndIsAnEndUnlessMoreEpochsAreWanted() {
        FitOptions two = resumable(2).callbacks(EarlyStopping.on("loss").minDelta(10));
        ResumedRun.Result ended = run.toTheEnd(two);
        assertThat(ended.stopReason()).startsWith("early stopping");
        assertThat(run.toTheEnd(two).stopReason())
                .startsWith("early stopping")
                .contains("nothing was trained now");
        FitOptions three = resumable(3).callbacks(EarlyStopping.on("loss").minDelta(10));
        assertThat(run.toTheEnd(three).epochs()).hasSize(3);
    }

    @Test
    void anotherRunsCheckpointsAreRefusedWithAllDifferences() {
        run.toTheEnd(resumable(1));
        ResumedRun other = new ResumedRun(new Definition(ADAM, 0.5f, true), data.take(20));
        FitOptions options =
                FitOptions.epochs(2)
                        .batchSize(4)
                        .seed(9)
                        .validation(data.take(5))
                        .resumable(Resume.in(kept));
        assertThatThrownBy(() -> other.toTheEnd(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(kept.toString())
                .hasMessageContaining("training data: was 26 examples")
                .hasMessageContaining("is now 20 examples")
                .hasMessageContaining("seed of the order: was 0, is now 9")
                .hasMessageContaining("batch size: was 8, is now 4")
                .hasMessageContaining("validation data: was none, is now 5 examples")
                .hasMessageContaining("updates: was");
        assertThat(run.toTheEnd(resumable(1)).epochs()).hasSize(1);
    }

    /** Names, shapes and options are the same; the optimizer's memory is not. */
    @Test
    void anotherOptimizersMemoryIsRefused() {
        new ResumedRun(Definition.plain(ADAM), data).toTheEnd(resumable(1));
        ResumedRun other = new ResumedRun(Definition.plain(new Sgd(0.1f, 0.9f, false)), data);
        assertThatThrownBy(() -> other.toTheEnd(resumable(2)))
                .hasMessageContaining("conv/kernel/sgd_velocity [3, 3, 1, 4] is missing");
    }

    @Test
    void movedDataIsTheSameData(@TempDir Path elsewhere) {
        run.toTheEnd(resumable(1));
        ImageDataset moved = TinyImages.write(elsewhere, 26, 1);
        assertThat(new ResumedRun(NETWORK, moved).toTheEnd(resumable(2)).epochs()).hasSize(2);
    }

    /** The folder is away when the first epoch ends, in the way a moment later, then free. */
    @Test
    void checkpointsThatCannotBeWrittenDoNotEndTraining() {
        Callback spoiling =
                new Callback() {
                    @Override
                    public void onEpochEnd(EpochResult result, TrainingControl control) {
                        try {
                            if (result.epoch() == 2) {
                                Files.move(kept, folder.resolve("aside"));
                                Files.writeString(kept, "in the way");
                            } else if (result.epoch() == 3) {
                                Files.delete(kept);
                                Files.move(folder.resolve("aside"), kept);
                            }
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                };
        assertThat(run.toTheEnd(resumable(3).callbacks(spoiling)).epochs()).hasSize(3);
        assertThat(run.toTheEnd(resumable(4))).isEqualTo(run.toTheEnd(epochs(4)));
    }

    @Test
    void aFolderThatCannotBeIsToldBeforeTheFirstStep() throws IOException {
        Files.writeString(kept, "in the way");
        assertThatThrownBy(() -> run.cutAfter(0, resumable(1)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(kept.toString());
    }

    /** The rate ruins the third epoch; the checkpoint stays that of the second. */
    @Test
    void nothingInfiniteIsEverSaved() {
        ResumedRun plain = new ResumedRun(Definition.plain(new Sgd(0.1f, 0f, false)), data);
        Callback ruining =
                new Callback() {
                    @Override
                    public void onBatchEnd(BatchProgress progress, TrainingControl control) {
                        if (progress.epoch() == 3 && progress.batch() == 2) {
                            control.learningRate(Float.MAX_VALUE);
                        }
                    }
                };
        FitOptions everyStep = epochs(3).resumable(Resume.in(kept).everySteps(1));
        ResumedRun.Result ruined = plain.toTheEnd(everyStep.callbacks(ruining));
        assertThat(ruined.epochs()).hasSize(2);
        FitOptions later = epochs(3).resumable(Resume.in(kept).everySteps(1));
        assertThat(plain.toTheEnd(later).stopReason()).contains("infinite or NaN in epoch 3");
    }

    @Test
    void valuesAreChecked() {
        assertThatThrownBy(() -> Resume.in(kept).everySteps(0)).hasMessageContaining("everySteps");
        assertThatThrownBy(() -> Resume.in(kept).every(Duration.ZERO))
                .hasMessageContaining("above 0");
    }
}
