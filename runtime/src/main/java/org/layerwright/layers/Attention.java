package org.layerwright.layers;

import org.layerwright.graph.NetworkScope;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.train.BatchMatMul;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * The steps of attention by several heads (Vaswani et al. 2017). Products are matrix products,
 * which have fast kernels and right gradients.
 */
public final class Attention {
    private Attention() {}

    /**
     * Projects a sequence for each head.
     *
     * @param x [batch, positions, values]
     * @param kernel [values, heads, size]
     * @return [batch, positions, heads, size]
     */
    public static Operand<TFloat32> project(Ops tf, Operand<TFloat32> x, Operand<TFloat32> kernel) {
        int values = Axes.size(x, 2);
        int heads = Axes.size(kernel, 1);
        int size = Axes.size(kernel, 2);
        Operand<TFloat32> product =
                tf.linalg.matMul(
                        tf.reshape(x, tf.constant(new int[] {-1, values})),
                        tf.reshape(kernel, tf.constant(new int[] {values, heads * size})));
        return tf.reshape(product, tf.constant(new int[] {-1, Axes.size(x, 1), heads, size}));
    }

    /**
     * Mixes values by the softmax of query times key, scaled by the root of the key's size.
     *
     * @param layer the layer's name
     * @param query [batch, positions, heads, size]
     * @param key [batch, others, heads, size]
     * @param value [batch, others, heads, values]
     * @param dropout the share of the mixture's weights that is dropped in training
     * @return [batch, positions, heads, values]
     */
    public static Operand<TFloat32> mix(
            NetworkScope net,
            String layer,
            Operand<TFloat32> query,
            Operand<TFloat32> key,
            Operand<TFloat32> value,
            float dropout) {
        Ops tf = net.tf();
        float scale = (float) (1 / Math.sqrt(Axes.size(query, 3)));
        Operand<TInt32> headsFirst = tf.constant(new int[] {0, 2, 1, 3});
        Operand<TFloat32> queries =
                tf.linalg.transpose(tf.math.mul(query, tf.constant(scale)), headsFirst);
        Operand<TFloat32> keys = tf.linalg.transpose(key, headsFirst);
        Operand<TFloat32> values = tf.linalg.transpose(value, headsFirst);
        Operand<TFloat32> scores =
                tf.train.batchMatMul(queries, keys, TFloat32.class, BatchMatMul.adjY(true));
        Operand<TFloat32> shares =
                Noise.dropout(net, layer, Simplexes.softmax(tf, scores), dropout);
        Operand<TFloat32> mixed = tf.train.batchMatMul(shares, values, TFloat32.class);
        return tf.linalg.transpose(mixed, headsFirst);
    }

    /**
     * Brings the heads together.
     *
     * @param x [batch, positions, heads, values]
     * @param kernel [heads, values, outputs]
     * @return [batch, positions, outputs]
     */
    public static Operand<TFloat32> join(Ops tf, Operand<TFloat32> x, Operand<TFloat32> kernel) {
        int together = Axes.size(kernel, 0) * Axes.size(kernel, 1);
        int outputs = Axes.size(kernel, 2);
        Operand<TFloat32> product =
                tf.linalg.matMul(
                        tf.reshape(x, tf.constant(new int[] {-1, together})),
                        tf.reshape(kernel, tf.constant(new int[] {together, outputs})));
        return tf.reshape(product, tf.constant(new int[] {-1, Axes.size(x, 1), outputs}));
    }
}
