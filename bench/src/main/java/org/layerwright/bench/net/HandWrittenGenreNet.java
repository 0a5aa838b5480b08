package org.layerwright.bench.net;

import org.layerwright.graph.WeightValues;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TUint8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@link PlainGenreNet} as a careful person writes it from TensorFlow Java's documentation: {@code
 * tf.nn.maxPool}, each ReLU right after its convolution, cross-entropy on logits, gradients by
 * {@code Graph.addGradients}, {@code ApplyAdam}, and no update before all gradients are there.
 */
public final class HandWrittenGenreNet implements AutoCloseable {
    private static final float LEARNING_RATE = 1e-3f;
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-7f;
    private static final int LABELS = 5;

    private final Graph graph = new Graph();
    private final Session session;
    private final Ops tf = Ops.create(graph);
    private final Map<String, Variable<TFloat32>> weights = new LinkedHashMap<>();
    private final List<Op> initializers = new ArrayList<>();
    private final Placeholder<TUint8> images;
    private final Placeholder<TFloat32> targets;
    private final Operand<TFloat32> probabilities;
    private final Operand<TFloat32> loss;
    private final Op train;

    /** Builds the network with these first weights, named {@code conv1/kernel} and so on. */
    public HandWrittenGenreNet(WeightValues first) {
        images = tf.placeholder(TUint8.class, Placeholder.shape(Shape.of(-1, 150, 150, 3)));
        targets = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, LABELS)));
        first.names().forEach(name -> weights.put(name, variable(first.get(name))));

        Operand<TFloat32> x =
                tf.math.mul(tf.dtypes.cast(images, TFloat32.class), tf.constant(1f / 255));
        for (String layer : List.of("conv1", "conv2", "conv3", "conv4")) {
            x = maxPool(tf.nn.relu(convolution(x, layer)));
        }
        Operand<TFloat32> flat = tf.reshape(x, tf.constant(new int[] {-1, 7 * 7 * 128}));
        Operand<TFloat32> logits = dense(tf.nn.relu(dense(flat, "hidden")), "genres");
        probabilities = tf.math.sigmoid(logits);
        loss = tf.math.mean(crossEntropy(logits), tf.constant(new int[] {0, 1}));
        train = adam(new ArrayList<>(weights.values()));

        session = new Session(graph);
        Session.Runner initialize = session.runner();
        initializers.forEach(initialize::addTarget);
        initialize.run().close();
    }

    private Variable<TFloat32> variable(WeightValues.Values first) {
        Shape shape = Shape.of(first.shape().toArray());
        return variable(tf.constant(shape, DataBuffers.of(first.numbers())), shape);
    }

    private Variable<TFloat32> variable(Operand<TFloat32> first, Shape shape) {
        Variable<TFloat32> variable = tf.variable(shape, TFloat32.class);
        initializers.add(tf.assign(variable, first));
        return variable;
    }

    private Operand<TFloat32> convolution(Operand<TFloat32> x, String layer) {
        return tf.nn.biasAdd(
                tf.nn.conv2d(x, weight(layer, "kernel"), List.of(1L, 1L, 1L, 1L), "VALID"),
                weight(layer, "bias"));
    }

    private Operand<TFloat32> maxPool(Operand<TFloat32> x) {
        Operand<TInt32> window = tf.constant(new int[] {1, 2, 2, 1});
        return tf.nn.maxPool(x, window, window, "VALID");
    }

    private Operand<TFloat32> dense(Operand<TFloat32> x, String layer) {
        return tf.nn.biasAdd(tf.linalg.matMul(x, weight(layer, "kernel")), weight(layer, "bias"));
    }

    private Operand<TFloat32> weight(String layer, String name) {
        Variable<TFloat32> weight = weights.get(layer + "/" + name);
        if (weight == null) {
            throw new IllegalArgumentException("no " + layer + "/" + name + " in " + weights);
        }
        return weight;
    }

    /** {@code max(x, 0) - x z + log(1 + exp(-|x|))}: the stable form of TensorFlow's own guide. */
    private Operand<TFloat32> crossEntropy(Operand<TFloat32> logits) {
        Operand<TFloat32> small = tf.math.log1p(tf.math.exp(tf.math.neg(tf.math.abs(logits))));
        Operand<TFloat32> linear =
                tf.math.sub(tf.math.maximum(logits, tf.constant(0f)), tf.math.mul(logits, targets));
        return tf.math.add(linear, small);
    }

    private Op adam(List<Variable<TFloat32>> trained) {
        Output<?>[] variables = trained.stream().map(Variable::asOutput).toArray(Output<?>[]::new);
        Output<?>[] gradients = graph.addGradients(loss.asOutput(), variables);
        Shape scalar = Shape.scalar();
        Variable<TFloat32> beta1Power = variable(tf.constant(BETA1), scalar);
        Variable<TFloat32> beta2Power = variable(tf.constant(BETA2), scalar);

        List<Op> before = new ArrayList<>();
        before.add(loss);
        Collections.addAll(before, gradients);
        Ops after = tf.withControlDependencies(before);
        List<Op> updates = new ArrayList<>();
        for (int i = 0; i < gradients.length; i++) {
            Shape shape = trained.get(i).asOutput().shape();
            Operand<TFloat32> zeros = tf.zeros(tf.constant(shape), TFloat32.class);
            updates.add(
                    after.train.applyAdam(
                            trained.get(i),
                            variable(zeros, shape),
                            variable(zeros, shape),
                            beta1Power,
                            beta2Power,
                            tf.constant(LEARNING_RATE),
                            tf.constant(BETA1),
                            tf.constant(BETA2),
                            tf.constant(EPSILON),
                            gradients[i].expect(TFloat32.class)));
        }
        Ops last = tf.withControlDependencies(updates);
        return last.withControlDependencies(
                        List.of(
                                last.assign(
                                        beta1Power,
                                        last.math.mul(beta1Power, last.constant(BETA1))),
                                last.assign(
                                        beta2Power,
                                        last.math.mul(beta2Power, last.constant(BETA2)))))
                .noOp();
    }

    /** One step; the loss from before its update. */
    public float step(TUint8 batch, TFloat32 wanted) {
        try (Result result =
                session.runner()
                        .feed(images, batch)
                        .feed(targets, wanted)
                        .addTarget(train)
                        .fetch(loss)
                        .run()) {
            return ((TFloat32) result.get(0)).getFloat();
        }
    }

    /** Probabilities, image by image. */
    public float[] probabilities(TUint8 batch) {
        try (Result result = session.runner().feed(images, batch).fetch(probabilities).run()) {
            TFloat32 tensor = (TFloat32) result.get(0);
            float[] numbers = new float[(int) tensor.size()];
            tensor.copyTo(DataBuffers.of(numbers, false, false));
            return numbers;
        }
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
