package org.layerwright.data.batch;

import org.layerwright.data.Dataset;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** Labels as rows of zeros and ones. */
final class MultiHot {
    private MultiHot() {}

    /** Shape [examples, labels]. */
    static TFloat32 of(Dataset data, int[] examples) {
        int width = data.labels().size();
        float[] rows = new float[Math.multiplyExact(examples.length, width)];
        for (int row = 0; row < examples.length; row++) {
            for (int label : data.labelsOf(examples[row])) {
                rows[row * width + label] = 1;
            }
        }
        return TFloat32.tensorOf(
                Shape.of(examples.length, width), DataBuffers.of(rows, true, false));
    }
}
