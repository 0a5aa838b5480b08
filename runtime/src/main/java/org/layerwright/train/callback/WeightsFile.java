package org.layerwright.train.callback;

import org.layerwright.train.TrainingControl;
import org.layerwright.weights.SafeTensors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Writes the present weights of a run whole or not at all. */
final class WeightsFile {
    private WeightsFile() {}

    static void write(Path file, int epoch, TrainingControl control) {
        try {
            SafeTensors.write(file, control.weights());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the weights of epoch %d could not be written to %s: %s"
                            .formatted(epoch, file, e.getMessage()),
                    e);
        }
    }
}
