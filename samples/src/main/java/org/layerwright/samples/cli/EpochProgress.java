package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;
import org.layerwright.report.ProgressBar;
import org.layerwright.train.BatchProgress;
import org.layerwright.train.Callback;
import org.layerwright.train.EpochResult;
import org.layerwright.train.History;
import org.layerwright.train.TrainingControl;

import java.util.Locale;

/** Shows how far training is and when it will be done. */
final class EpochProgress implements Callback {
    private final int epochs;
    private @Nullable ProgressBar bar;
    private String validation = "";

    EpochProgress(int epochs) {
        this.epochs = epochs;
    }

    @Override
    public void onBatchEnd(BatchProgress progress, TrainingControl control) {
        ProgressBar running = bar;
        if (running == null) {
            // The first step is done when this is called, so that its warm-up is not in the
            // estimate.
            running = ProgressBar.start("Training", (long) epochs * progress.batches());
            bar = running;
        }
        long done = (long) (progress.epoch() - 1) * progress.batches() + progress.batch();
        running.update(
                done,
                String.format(
                        Locale.ROOT,
                        "epoch %d/%d loss %.3f%s",
                        progress.epoch(),
                        epochs,
                        progress.epochLoss(),
                        validation));
    }

    @Override
    public void onEpochEnd(EpochResult result, TrainingControl control) {
        Double loss = result.values().get("val_loss");
        validation = loss == null ? "" : String.format(Locale.ROOT, " val_loss %.3f", loss);
    }

    @Override
    public void onTrainEnd(History history, TrainingControl control) {
        if (bar != null) {
            bar.close();
        }
    }
}
