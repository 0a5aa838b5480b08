package org.layerwright.train.callback;

import org.layerwright.train.Callback;
import org.layerwright.train.EpochResult;
import org.layerwright.train.TrainingControl;

import java.nio.file.Path;

/** Replaces one file after each epoch. */
record LastCheckpoint(Path folder) implements Callback {
    @Override
    public void onEpochEnd(EpochResult result, TrainingControl control) {
        WeightsFile.write(folder.resolve(Checkpoints.LAST), result.epoch(), control);
    }
}
