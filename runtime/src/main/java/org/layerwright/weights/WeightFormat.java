package org.layerwright.weights;

import org.layerwright.graph.WeightValues;

import java.io.IOException;
import java.nio.file.Path;

/** The forms in which weights are written. */
public enum WeightFormat {
    /** {@link SafeTensors}: one file, replaced in one move. */
    SAFETENSORS {
        @Override
        public void write(Path file, WeightValues values) throws IOException {
            SafeTensors.write(file, values);
        }
    },

    /** {@link TensorFlowCheckpoint}: two files whose names begin with the path given. */
    TENSORFLOW_CHECKPOINT {
        @Override
        public void write(Path file, WeightValues values) throws IOException {
            TensorFlowCheckpoint.write(file, values);
        }
    };

    /**
     * Writes weights by name.
     *
     * @throws IOException if they cannot be written
     */
    public abstract void write(Path file, WeightValues values) throws IOException;
}
