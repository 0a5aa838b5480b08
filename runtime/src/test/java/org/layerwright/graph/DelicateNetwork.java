package org.layerwright.graph;

import org.layerwright.layers.Attention;
import org.layerwright.layers.BatchNormalization;
import org.layerwright.layers.Normalization;
import org.layerwright.layers.Simplexes;
import org.layerwright.train.Losses;
import org.layerwright.train.optimizer.Nadam;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.List;
import java.util.Random;

/**
 * A network with all that must not lose digits: normalizations, softmax, losses and an optimizer
 * that are put together from common ops, between products.
 */
final class DelicateNetwork {
    private static final int EXAMPLES = 8;
    private static final int SIZE = 8;

    private DelicateNetwork() {}

    private static void layers(NetworkScope net) {
        Ops tf = net.tf();
        Operand<TFloat32> x = tf.math.mul(net.input("input"), tf.constant(0.01f));
        Operand<TFloat32> conv =
                tf.nn.conv2d(
                        x,
                        net.weight("conv", "kernel", Initializer.glorotUniform(), 3, 3, 3, 16),
                        List.of(1L, 2L, 2L, 1L),
                        "SAME");
        Operand<TFloat32> norm =
                BatchNormalization.apply(
                        net,
                        conv,
                        net.weight("norm", "gamma", Initializer.ones(), 16),
                        net.weight("norm", "beta", Initializer.zeros(), 16),
                        net.statistic("norm", "mean", Initializer.zeros(), 16),
                        net.statistic("norm", "variance", Initializer.ones(), 16),
                        0.9f,
                        1e-3f);
        net.observe("norm", norm, ValueRange.UNBOUNDED);
        Operand<TFloat32> steps = tf.reshape(tf.nn.relu(norm), tf.constant(new int[] {-1, 16, 16}));
        Operand<TFloat32> query = Attention.project(tf, steps, projection(net, "query"));
        Operand<TFloat32> key = Attention.project(tf, steps, projection(net, "key"));
        Operand<TFloat32> value = Attention.project(tf, steps, projection(net, "value"));
        Operand<TFloat32> mixed =
                tf.reshape(
                        Attention.mix(net, "attention", query, key, value, 0),
                        tf.constant(new int[] {-1, 16, 16}));
        Operand<TFloat32> even =
                Normalization.layer(
                        net,
                        tf.math.add(steps, mixed),
                        net.weight("even", "gamma", Initializer.ones(), 16),
                        net.weight("even", "beta", Initializer.zeros(), 16),
                        1e-3f,
                        2);
        Operand<TFloat32> flat = tf.reshape(even, tf.constant(new int[] {-1, 256}));
        Operand<TFloat32> logits =
                Float32.keep(
                        tf,
                        tf.nn.biasAdd(
                                tf.linalg.matMul(
                                        flat,
                                        net.weight(
                                                "out",
                                                "kernel",
                                                Initializer.glorotUniform(),
                                                256,
                                                4)),
                                net.weight("out", "bias", Initializer.zeros(), 4)));
        net.output("out", logits, Simplexes.softmax(tf, logits));
    }

    private static Operand<TFloat32> projection(NetworkScope net, String name) {
        return net.weight(name, "kernel", Initializer.glorotUniform(), 16, 2, 8);
    }

    static TestNetwork network() {
        return new TestNetwork(
                SIZE,
                SIZE,
                3,
                4,
                new Nadam(0.001f, 0.9f, 0.999f, 1e-7f),
                DelicateNetwork::layers,
                (tf, logits, targets) ->
                        tf.math.add(
                                Losses.categoricalFocalCrossentropy(
                                        tf, logits, targets, 2f, 0.1f, 0.25f),
                                Losses.binaryCrossentropy(tf, logits, targets, 0.1f)));
    }

    static TUint8 images() {
        int[] pixels = new Random(1).ints(EXAMPLES * SIZE * SIZE * 3, 0, 256).toArray();
        return TestNetwork.images(Shape.of(EXAMPLES, SIZE, SIZE, 3), pixels);
    }

    static TFloat32 targets() {
        float[] hot = new float[EXAMPLES * 4];
        for (int i = 0; i < EXAMPLES; i++) {
            hot[4 * i + i % 4] = 1;
        }
        return TestNetwork.floats(Shape.of(EXAMPLES, 4), hot);
    }

    /** The examples' weights. */
    static TFloat32 ones() {
        return TestNetwork.floats(Shape.of(EXAMPLES), 1, 1, 1, 1, 1, 1, 1, 1);
    }
}
