package org.layerwright.data;

import org.tensorflow.ndarray.buffer.FloatDataBuffer;
import org.tensorflow.types.TFloat32;

import java.util.Arrays;

/** Numbers, a row for each example. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NumberColumn(InputForm form, float[][] rows) implements Column {

    @Override
    public TFloat32 gather(int[] examples) {
        int numbers = form.numbers();
        return TFloat32.tensorOf(
                shape(examples.length),
                tensor -> {
                    FloatDataBuffer data = tensor.asRawTensor().data().asFloats();
                    for (int row = 0; row < examples.length; row++) {
                        data.offset((long) row * numbers).write(rows[examples[row]]);
                    }
                });
    }

    @Override
    public NumberColumn subset(int[] examples) {
        return new NumberColumn(
                form, Arrays.stream(examples).mapToObj(i -> rows[i]).toArray(float[][]::new));
    }
}
