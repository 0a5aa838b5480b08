package org.layerwright.graph;

import org.layerwright.random.RandomStream;
import org.tensorflow.op.Ops;

import java.util.Map;

/** A forward pass for the test of one layer. */
public final class Scopes {
    private Scopes() {}

    /** At step 0, with seed 1. */
    public static NetworkScope of(Ops tf, Mode mode) {
        return NetworkScope.of(
                tf, mode, Map.of(), new Weights(tf, 1), new RandomStream(1, tf.constant(0L)));
    }
}
