package org.layerwright.graph;

import org.layerwright.augment.AugmentScope;
import org.layerwright.random.RandomStream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A network's whole TensorFlow graph: the training pass with augmentation, the inference pass, both
 * over the same weights, and the update step. TensorFlow runs only what a fetch needs.
 *
 * @param graph holds everything below
 * @param images placeholder: pixels 0..255, shape [batch, height, width, channels]
 * @param targets placeholder: 0 or 1 for each label, shape [batch, labels]
 * @param learningRate placeholder: scalar
 * @param step placeholder: scalar, the number of training steps done so far
 * @param optimizerStep placeholder: scalar, how many of them the optimizer remembers
 * @param augmented what the training pass sees: float pixels, the images' shape
 * @param training the training pass
 * @param inference the inference pass
 * @param update one optimizer step and the moving statistics' updates
 * @param initialize sets every variable to its first values
 * @param weights all variables
 */
public record NetworkGraph(
        Graph graph,
        Operand<TUint8> images,
        Operand<TFloat32> targets,
        Operand<TFloat32> learningRate,
        Operand<TInt64> step,
        Operand<TInt64> optimizerStep,
        Operand<TFloat32> augmented,
        Pass training,
        Pass inference,
        Op update,
        Op initialize,
        Weights weights)
        implements AutoCloseable {

    /**
     * One forward pass.
     *
     * @param output logits and probabilities, shape [batch, labels]
     * @param losses the loss of each image, shape [batch]
     * @param adapted what reaches the layers that are adapted to data, by layer
     */
    public record Pass(
            NetworkOutput output,
            Operand<TFloat32> losses,
            Map<String, List<Operand<TFloat32>>> adapted) {}

    /**
     * Builds the graph.
     *
     * @param seed of first weights, dropout and augmentation
     */
    public static NetworkGraph build(NetworkDefinition definition, long seed) {
        Graph graph = new Graph();
        try {
            return build(definition, seed, graph);
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    private static NetworkGraph build(NetworkDefinition definition, long seed, Graph graph) {
        Ops tf = Ops.create(graph);
        NetworkInfo info = definition.info();
        Shape imageShape = Shape.of(-1, info.height(), info.width(), info.channels());
        Operand<TUint8> images =
                tf.withName("images").placeholder(TUint8.class, Placeholder.shape(imageShape));
        Operand<TFloat32> targets =
                tf.withName("targets")
                        .placeholder(
                                TFloat32.class,
                                Placeholder.shape(Shape.of(-1, info.labels().size())));
        Operand<TFloat32> learningRate =
                tf.withName("learning_rate")
                        .placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
        Operand<TInt64> step =
                tf.withName("step").placeholder(TInt64.class, Placeholder.shape(Shape.scalar()));
        Operand<TInt64> optimizerStep =
                tf.withName("optimizer_step")
                        .placeholder(TInt64.class, Placeholder.shape(Shape.scalar()));

        Weights weights = new Weights(tf, seed);
        RandomStream random = new RandomStream(seed, step);
        Operand<TFloat32> pixels = tf.dtypes.cast(images, TFloat32.class);

        NetworkScope inferenceScope =
                new NetworkScope(
                        tf.withSubScope("inference"), Mode.INFERENCE, pixels, weights, random);
        Pass inference = pass(definition, inferenceScope, targets);

        Ops trainingTf = tf.withSubScope("training");
        Operand<TFloat32> augmented =
                definition.augment(
                        new AugmentScope(trainingTf.withSubScope("augment"), random), pixels);
        NetworkScope trainingScope =
                new NetworkScope(trainingTf, Mode.TRAINING, augmented, weights, random);
        Pass training = pass(definition, trainingScope, targets);

        Op update =
                update(
                        definition,
                        trainingScope,
                        training,
                        weights,
                        learningRate,
                        optimizerStep,
                        graph);
        List<Op> first = weights.all().stream().map(Weight::initialize).toList();
        Op initialize = tf.withControlDependencies(first).withName("initialize").noOp();
        return new NetworkGraph(
                graph,
                images,
                targets,
                learningRate,
                step,
                optimizerStep,
                augmented,
                training,
                inference,
                update,
                initialize,
                weights);
    }

    private static Pass pass(
            NetworkDefinition definition, NetworkScope scope, Operand<TFloat32> targets) {
        definition.build(scope);
        NetworkOutput output = scope.result();
        return new Pass(output, definition.loss(scope.tf(), output, targets), scope.adapted());
    }

    private static Op update(
            NetworkDefinition definition,
            NetworkScope scope,
            Pass training,
            Weights weights,
            Operand<TFloat32> learningRate,
            Operand<TInt64> optimizerStep,
            Graph graph) {
        Ops tf = scope.tf();
        List<Weight> trainable = weights.withRole(Weight.Role.TRAINABLE);
        Operand<TInt32> batchAxis = tf.constant(0);
        Operand<TFloat32> loss = tf.withName("loss").math.mean(training.losses(), batchAxis);
        List<Operand<TFloat32>> gradients = gradients(graph, loss, trainable);

        // Updates overwrite what gradients, losses and probabilities read: all of them come first.
        List<Op> before = new ArrayList<>(gradients);
        before.add(training.losses());
        before.add(training.output().probabilities());
        Ops after = tf.withSubScope("update").withControlDependencies(before);
        OptimizerScope optimizerScope =
                new OptimizerScope(after, learningRate, optimizerStep, weights);
        List<Op> updates = new ArrayList<>(scope.statisticUpdates());
        for (int i = 0; i < trainable.size(); i++) {
            updates.addAll(
                    definition
                            .optimizer()
                            .update(optimizerScope, trainable.get(i), gradients.get(i)));
        }
        return tf.withControlDependencies(updates).withName("update").noOp();
    }

    private static List<Operand<TFloat32>> gradients(
            Graph graph, Operand<TFloat32> loss, List<Weight> trainable) {
        Output<?>[] variables =
                trainable.stream()
                        .map(weight -> weight.variable().asOutput())
                        .toArray(Output<?>[]::new);
        if (variables.length == 0) {
            return List.of();
        }
        return Arrays.stream(graph.addGradients(loss.asOutput(), variables))
                .<Operand<TFloat32>>map(gradient -> gradient.expect(TFloat32.class))
                .toList();
    }

    @Override
    public void close() {
        graph.close();
    }
}
