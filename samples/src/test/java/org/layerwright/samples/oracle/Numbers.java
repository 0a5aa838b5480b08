package org.layerwright.samples.oracle;

import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

import java.util.Arrays;

/**
 * A tensor outside TensorFlow.
 *
 * @param shape batch axis included
 * @param values the last axis running fastest
 */
@SuppressWarnings("ArrayRecordComponent") // as the goldens hold them, never changed
record Numbers(long[] shape, float[] values) {

    static Numbers of(Tensor tensor) {
        float[] values = new float[(int) tensor.shape().size()];
        tensor.asRawTensor().data().asFloats().read(values);
        return new Numbers(tensor.shape().asArray(), values);
    }

    /** To be closed by who asks for it. */
    TFloat32 tensor() {
        return TFloat32.tensorOf(Shape.of(shape), DataBuffers.of(values.clone()));
    }

    Numbers times(float factor) {
        float[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return new Numbers(shape, scaled);
    }

    boolean sameShape(Numbers other) {
        return Arrays.equals(shape, other.shape);
    }

    /**
     * The largest difference, relative to the largest of these values; absolute if they are all 0.
     */
    double errorOf(Numbers other) {
        double largest = 0;
        double difference = 0;
        for (int i = 0; i < values.length; i++) {
            largest = Math.max(largest, Math.abs(values[i]));
            double apart = Math.abs((double) values[i] - other.values[i]);
            difference = Double.isNaN(apart) ? Double.NaN : Math.max(difference, apart);
        }
        return largest == 0 ? difference : difference / largest;
    }

    @Override
    public String toString() {
        return Arrays.toString(shape) + " " + Arrays.toString(values);
    }
}
