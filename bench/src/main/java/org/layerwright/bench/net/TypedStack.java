package org.layerwright.bench.net;

import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.OperationBuilder;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.family.TNumber;

import java.util.ArrayList;
import java.util.List;

/** Convolutions and a product that are computed in a type of choice, with weights in float32. */
public final class TypedStack implements AutoCloseable {
    private static final int BATCH = 32;
    private static final int SIDE = 96;
    private static final int LABELS = 10;
    private static final int[] FILTERS = {32, 64, 128};

    private final Graph graph = new Graph();
    private final Session session;
    private final TFloat32 images;
    private final Operand<TFloat32> input;
    private final Operand<TFloat32> loss;
    private final List<Op> updates = new ArrayList<>();

    private <T extends TNumber> TypedStack(Class<T> type, ConfigProto config) {
        Ops tf = Ops.create(graph);
        List<Variable<TFloat32>> weights = new ArrayList<>();
        this.input =
                tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(BATCH, SIDE, SIDE, 3)));
        Operand<T> x = tf.dtypes.cast(input, type);
        int channels = 3;
        for (int filters : FILTERS) {
            Operand<T> kernel = weight(tf, weights, type, 3, 3, channels, filters);
            Operand<T> bias = weight(tf, weights, type, filters);
            Operand<T> conv =
                    tf.nn.biasAdd(tf.nn.conv2d(x, kernel, List.of(1L, 1L, 1L, 1L), "SAME"), bias);
            x = tf.nn.relu(pooled(tf, conv));
            channels = filters;
        }
        int side = SIDE >> FILTERS.length;
        int features = side * side * channels;
        Operand<T> flat = tf.reshape(x, tf.constant(new int[] {-1, features}));
        Operand<T> scores =
                tf.nn.biasAdd(
                        tf.linalg.matMul(flat, weight(tf, weights, type, features, LABELS)),
                        weight(tf, weights, type, LABELS));
        Operand<TFloat32> logits = tf.dtypes.cast(scores, TFloat32.class);
        this.loss = tf.math.mean(tf.math.softplus(logits), tf.constant(new int[] {0, 1}));
        Output<?>[] variables = weights.stream().map(Operand::asOutput).toArray(Output<?>[]::new);
        Output<?>[] gradients = graph.addGradients(loss.asOutput(), variables);
        for (int i = 0; i < variables.length; i++) {
            Operand<TFloat32> exact =
                    tf.dtypes.cast(gradients[i].expect(TFloat32.class), TFloat32.class);
            updates.add(
                    tf.withControlDependencies(List.<Op>of(loss))
                            .assignSub(weights.get(i), tf.math.mul(exact, tf.constant(0.01f))));
        }
        this.session = new Session(graph, config);
        session.initialize();
        this.images = TFloat32.tensorOf(Shape.of(BATCH, SIDE, SIDE, 3));
    }

    /** Makes one; the session's config tells whether float32 is rewritten. */
    public static <T extends TNumber> TypedStack of(Class<T> type, ConfigProto config) {
        return new TypedStack(type, config);
    }

    private static <T extends TNumber> Operand<T> weight(
            Ops tf, List<Variable<TFloat32>> weights, Class<T> type, int... shape) {
        Operand<TFloat32> first =
                tf.math.mul(
                        tf.random.randomStandardNormal(tf.constant(shape), TFloat32.class),
                        tf.constant(0.02f));
        Variable<TFloat32> variable = tf.variable(first);
        weights.add(variable);
        return tf.dtypes.cast(variable, type);
    }

    /** The first version of the op, whose gradient oneDNN has. */
    private static <T extends TNumber> Operand<T> pooled(Ops tf, Operand<T> x) {
        String name = tf.scope().makeOpName("MaxPool");
        OperationBuilder pool = tf.scope().env().opBuilder("MaxPool", name, tf.scope());
        pool.addInput(x.asOutput());
        pool.setAttr("ksize", new long[] {1, 2, 2, 1});
        pool.setAttr("strides", new long[] {1, 2, 2, 1});
        pool.setAttr("padding", "VALID");
        return pool.build().output(0);
    }

    /** A training step. */
    public void step() {
        Session.Runner call = session.runner().feed(input, images).fetch(loss);
        updates.forEach(call::addTarget);
        call.run().close();
    }

    @Override
    public void close() {
        images.close();
        session.close();
        graph.close();
    }
}
