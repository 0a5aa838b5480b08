package org.layerwright.graph;

import org.tensorflow.Tensor;

/** Tensors of floats as Java's arrays. */
final class Tensors {
    private Tensors() {}

    /** All numbers, the last axis running fastest. */
    static float[] floats(Tensor tensor) {
        float[] numbers = new float[(int) tensor.shape().size()];
        tensor.asRawTensor().data().asFloats().read(numbers);
        return numbers;
    }

    /** The rows of a matrix. */
    static float[][] rows(Tensor tensor) {
        float[] flat = floats(tensor);
        int columns = (int) tensor.shape().get(1);
        float[][] rows = new float[(int) tensor.shape().get(0)][columns];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(flat, row * columns, rows[row], 0, columns);
        }
        return rows;
    }
}
