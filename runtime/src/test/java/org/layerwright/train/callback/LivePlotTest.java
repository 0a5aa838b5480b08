package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.train.BatchProgress;
import org.layerwright.train.EpochResult;
import org.layerwright.train.FakeControl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

class LivePlotTest {
    private static final String RELOADING = "location.reload()";

    private final FakeControl control = new FakeControl();
    private final Path file;
    private long now;

    LivePlotTest(@TempDir Path folder) {
        this.file = folder.resolve("new").resolve("plot.html");
    }

    private LivePlot plot() {
        return new LivePlot(file, "Covers", () -> now);
    }

    private static EpochResult epoch(int number, double loss, double validation) {
        return new EpochResult(number, Map.of("loss", loss, "val_loss", validation), 1);
    }

    private String page() throws IOException {
        return Files.readString(file);
    }

    private void secondsPass(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    @Test
    void theFirstPageIsThereBeforeTheFirstStep() throws IOException {
        plot().onTrainBegin(control);
        assertThat(page())
                .contains("Covers", RELOADING, "<meta http-equiv=\"refresh\" content=\"3\"/>")
                .contains("no data");
    }

    @Test
    void theLastPageHasAllEpochsAndIsReadOnce() throws IOException {
        control.run(plot(), "val_loss", 0.5, 0.25, 0.375, FakeControl.NONE);
        assertThat(page())
                .contains("Training ended: test.", "best epoch 2")
                .contains("0.5", "0.25", "0.375")
                .doesNotContain(RELOADING, "http-equiv=\"refresh\"");
    }

    @Test
    void anEpochIsShownUnlessThePageWasWrittenJustBefore() throws IOException {
        LivePlot plot = plot();
        plot.onTrainBegin(control);
        secondsPass(2);
        plot.onEpochEnd(epoch(1, 0.8125, 0.9375), control);
        assertThat(page()).contains("0.8125", "0.9375", RELOADING);
        secondsPass(1);
        plot.onEpochEnd(epoch(2, 0.6875, 0.5625), control);
        assertThat(page()).contains("0.8125").doesNotContain("0.6875");
        secondsPass(1);
        plot.onEpochEnd(epoch(3, 0.4375, 0.5), control);
        assertThat(page()).contains("0.8125", "0.6875", "0.4375", "best epoch 3");
    }

    @Test
    void aLongEpochTellsItsSteps() throws IOException {
        LivePlot plot = plot();
        plot.onTrainBegin(control);
        secondsPass(5);
        plot.onBatchEnd(new BatchProgress(1, 7, 1200, 0.5, 0.8125), control);
        assertThat(page()).contains("step 7 of 1,200", "0.8125");
    }

    @Test
    void anotherRunBeginsAnew() throws IOException {
        LivePlot plot = plot();
        control.run(plot, "loss", 0.8125);
        new FakeControl().run(plot, "loss", 0.4375);
        assertThat(page()).contains("0.4375").doesNotContain("0.8125");
    }

    @Test
    void aRunThatIsResumedKeepsItsCurves() throws IOException {
        LivePlot first = plot();
        first.onTrainBegin(control);
        for (int number = 1; number <= 11; number++) {
            first.onEpochEnd(epoch(number, 1.0 / number, number == 10 ? 0.125 : 0.9375), control);
        }
        LivePlot second = plot();
        second.onTrainResume(first.state(), new FakeControl());
        assertThat(page()).contains("best epoch 10", "0.125", "0.9375", RELOADING);
        assertThat(second.state()).isEqualTo(first.state());
    }

    @Test
    void whatCannotBeWrittenFailsTheBeginningAndNothingLater() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.writeString(folder, "in the way");
        assertThatThrownBy(() -> plot().onTrainBegin(control))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("plot.html cannot be written");
        Files.delete(folder);
        LivePlot plot = plot();
        plot.onTrainBegin(control);
        Files.delete(file);
        Files.delete(folder);
        Files.writeString(folder, "in the way");
        secondsPass(5);
        plot.onEpochEnd(epoch(1, 0.8125, 0.9375), control);
        Files.delete(folder);
        secondsPass(5);
        plot.onEpochEnd(epoch(2, 0.6875, 0.5625), control);
        assertThat(page()).contains("0.8125", "0.6875");
    }
}
