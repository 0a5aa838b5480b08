package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * Fences of what must be computed in float32 whatever a session's precision is. TensorFlow's
 * rewriter lowers the precision of ops from the products on, through whatever follows them; a cast
 * is an op that it neither lowers nor passes, in either direction of a gradient. In a float32
 * session the cast is removed.
 */
public final class Float32 {
    private Float32() {}

    /**
     * The same values; what is computed from them is computed in float32, up to the next product.
     * What is to be fenced in training is kept on both sides, since gradients come from the other.
     */
    public static Operand<TFloat32> keep(Ops tf, Operand<TFloat32> x) {
        return tf.dtypes.cast(x, TFloat32.class);
    }

    /** Each of these. */
    static List<Operand<TFloat32>> keep(Ops tf, List<Operand<TFloat32>> values) {
        return values.stream().map(x -> keep(tf, x)).toList();
    }
}
