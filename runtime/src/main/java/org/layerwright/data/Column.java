package org.layerwright.data;

import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.family.TType;

/** One input of all examples. */
public sealed interface Column permits NumberColumn, PixelColumn {

    /** Its name and the shape of one example. */
    InputForm form();

    /** Those of some examples as a tensor, shape [examples, ...]; the caller closes it. */
    TType gather(int[] examples);

    /** Those of some examples. */
    Column subset(int[] examples);

    /** Of this many examples. */
    default Shape shape(int examples) {
        long[] sizes = form().shape().stream().mapToLong(Integer::longValue).toArray();
        return Shape.of(sizes).prepend(examples);
    }
}
