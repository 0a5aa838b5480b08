package org.layerwright.data.batch;

import org.layerwright.data.Dataset;
import org.layerwright.data.Truth;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** What is known of examples, as tensors. */
final class TruthTensors {
    private TruthTensors() {}

    /** Rows of ones, zeros and, where unknown, NaN; shape [examples, labels]. */
    static TFloat32 labels(Dataset data, int[] examples) {
        int width = data.labels().size();
        float[] rows = new float[Math.multiplyExact(examples.length, width)];
        for (int row = 0; row < examples.length; row++) {
            Truth truth = data.truth(examples[row]);
            for (int label : truth.labels()) {
                rows[row * width + label] = 1;
            }
            for (int label : truth.unknown()) {
                rows[row * width + label] = Float.NaN;
            }
        }
        return TFloat32.tensorOf(
                Shape.of(examples.length, width), DataBuffers.of(rows, true, false));
    }

    /** Shape [examples]. */
    static TFloat32 weights(Dataset data, int[] examples) {
        float[] weights = new float[examples.length];
        for (int row = 0; row < examples.length; row++) {
            weights[row] = (float) data.truth(examples[row]).weight();
        }
        return TFloat32.tensorOf(Shape.of(examples.length), DataBuffers.of(weights, true, false));
    }
}
