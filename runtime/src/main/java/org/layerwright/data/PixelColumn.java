package org.layerwright.data;

import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.types.TUint8;

import java.util.Arrays;

/** Pixels, a row for each example. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PixelColumn(InputForm form, byte[][] rows) implements Column {

    @Override
    public TUint8 gather(int[] examples) {
        int bytes = form.numbers();
        return TUint8.tensorOf(
                shape(examples.length),
                tensor -> {
                    ByteDataBuffer data = tensor.asRawTensor().data();
                    for (int row = 0; row < examples.length; row++) {
                        data.offset((long) row * bytes).write(rows[examples[row]]);
                    }
                });
    }

    @Override
    public PixelColumn subset(int[] examples) {
        return new PixelColumn(
                form, Arrays.stream(examples).mapToObj(i -> rows[i]).toArray(byte[][]::new));
    }
}
