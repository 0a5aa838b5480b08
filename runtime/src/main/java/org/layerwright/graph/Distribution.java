package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/** The shapes that random first weights can have, each in its standard form around 0. */
public enum Distribution {
    /** Flat on [-1, 1). */
    UNIFORM(1 / Math.sqrt(3)) {
        @Override
        Operand<TFloat32> standard(Ops tf, Operand<TInt64> shape, Operand<TInt64> seed) {
            Operand<TFloat32> unit = tf.random.statelessRandomUniform(shape, seed);
            return tf.math.sub(tf.math.mul(unit, tf.constant(2f)), tf.constant(1f));
        }
    },
    /** Gaussian of variance 1. */
    UNTRUNCATED_NORMAL(1) {
        @Override
        Operand<TFloat32> standard(Ops tf, Operand<TInt64> shape, Operand<TInt64> seed) {
            return tf.random.statelessRandomNormal(shape, seed);
        }
    },
    /** Gaussian of variance 1, values outside [-2, 2] drawn again, which makes it narrower. */
    TRUNCATED_NORMAL(0.8796256610342398) {
        @Override
        Operand<TFloat32> standard(Ops tf, Operand<TInt64> shape, Operand<TInt64> seed) {
            return tf.random.statelessTruncatedNormal(shape, seed);
        }
    };

    private final double standardDeviation;

    Distribution(double standardDeviation) {
        this.standardDeviation = standardDeviation;
    }

    /** The standard deviation of the standard form. */
    public double standardDeviation() {
        return standardDeviation;
    }

    abstract Operand<TFloat32> standard(Ops tf, Operand<TInt64> shape, Operand<TInt64> seed);
}
