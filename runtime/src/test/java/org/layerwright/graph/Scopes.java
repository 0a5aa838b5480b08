package org.layerwright.graph;

import org.layerwright.random.RandomStream;
import org.tensorflow.op.Ops;

import java.util.Map;

/** Scopes outside of a network, for tests of single layers. */
public final class Scopes {
    private Scopes() {}

    public static NetworkScope of(Ops tf, Mode mode, RandomStream random) {
        return NetworkScope.of(tf, mode, Map.of("x", tf.constant(0f)), new Weights(tf, 1), random);
    }
}
