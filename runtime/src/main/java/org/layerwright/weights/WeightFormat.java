package org.layerwright.weights;

import org.layerwright.graph.WeightValues;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The forms in which weights are written. */
public enum WeightFormat {
    /** {@link SafeTensors}: one file, replaced in one move; it keeps tuned thresholds too. */
    SAFETENSORS {
        @Override
        public void write(Path file, WeightValues values, Map<String, String> metadata)
                throws IOException {
            SafeTensors.write(file, values, metadata);
        }
    },

    /**
     * {@link TensorFlowCheckpoint}: two files whose names begin with the path given. No thresholds.
     */
    TENSORFLOW_CHECKPOINT {
        @Override
        public void write(Path file, WeightValues values, Map<String, String> metadata)
                throws IOException {
            TensorFlowCheckpoint.write(file, values);
        }
    };

    /**
     * Writes weights by name.
     *
     * @param metadata texts to keep beside them, for forms that can
     * @throws IOException if they cannot be written
     */
    public abstract void write(Path file, WeightValues values, Map<String, String> metadata)
            throws IOException;
}
