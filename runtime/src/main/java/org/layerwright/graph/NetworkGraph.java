package org.layerwright.graph;

import org.layerwright.augment.AugmentScope;
import org.layerwright.natives.NativeLibrary;
import org.layerwright.precision.LossScaling;
import org.layerwright.random.RandomStream;
import org.tensorflow.Graph;
import org.tensorflow.GraphOperation;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network's whole TensorFlow graph: the training pass with augmentation, the inference pass, both
 * over the same weights, and the update step. TensorFlow runs only what a fetch needs.
 *
 * @param info names, shapes and counts
 * @param graph holds everything below
 * @param inputs placeholders by name: of an image pixels 0..255 as bytes, shape [batch, height,
 *     width, channels]; of others float numbers
 * @param targets placeholder: 0 or 1 for each label of each output, NaN where it is unknown; shape
 *     [batch, labels]
 * @param exampleWeights placeholder: what each example counts in the loss, shape [batch]
 * @param positiveWeights placeholders by output, for outputs whose loss can weigh them: what each
 *     label that is there counts in the training pass, shape [labels]; 1 unless fed
 * @param learningRate placeholder: scalar
 * @param step placeholder: scalar, the number of training steps done so far
 * @param optimizerStep placeholder: scalar, how many updates the optimizer remembers
 * @param augmented what the training pass sees of the images that augmentation changes, by name
 * @param training the training pass
 * @param inference the inference pass
 * @param updates what ends a training step
 * @param initialize sets every variable to its first values
 * @param weights all variables
 */
public record NetworkGraph(
        NetworkInfo info,
        Graph graph,
        Map<String, Placeholder<? extends TType>> inputs,
        Operand<TFloat32> targets,
        Operand<TFloat32> exampleWeights,
        Map<String, Operand<TFloat32>> positiveWeights,
        Operand<TFloat32> learningRate,
        Operand<TInt64> step,
        Operand<TInt64> optimizerStep,
        Map<String, Operand<TFloat32>> augmented,
        Pass training,
        Pass inference,
        Updates updates,
        Op initialize,
        Weights weights)
        implements AutoCloseable {

    /**
     * One forward pass.
     *
     * @param outputs logits and probabilities, shape [batch, the output's labels]
     * @param losses the loss of each example, shape [batch]: the weighted sum over outputs, times
     *     the example's weight; what is added for weights and activity is in each
     * @param outputLosses of several outputs each one's own, times the example's weight but not the
     *     output's, shape [batch]; empty if there is one output
     * @param probabilities of all outputs side by side, shape [batch, labels]
     * @param targets what the loss compares with, shape [batch, labels]: the placeholder, unless
     *     augmentation mixes examples, after which they are shares from 0 to 1
     * @param adapted what reaches the layers that are adapted to data, by layer
     * @param observations the layers' values, in the order they were built
     * @param regularized weights with a penalty, by name
     */
    public record Pass(
            List<NetworkOutput> outputs,
            Operand<TFloat32> losses,
            List<Operand<TFloat32>> outputLosses,
            Operand<TFloat32> probabilities,
            Operand<TFloat32> targets,
            Map<String, List<Operand<TFloat32>>> adapted,
            List<Observation> observations,
            List<String> regularized) {

        public Pass {
            outputs = List.copyOf(outputs);
            outputLosses = List.copyOf(outputLosses);
            adapted = Map.copyOf(adapted);
            observations = List.copyOf(observations);
            regularized = List.copyOf(regularized);
        }

        /** The first output; most networks have no other. */
        public NetworkOutput output() {
            return outputs.get(0);
        }
    }

    /**
     * Builds the graph.
     *
     * @param seed of first weights, dropout and augmentation
     */
    public static NetworkGraph build(NetworkDefinition definition, long seed) {
        return build(definition, seed, Optional.empty());
    }

    /** As {@link #build(NetworkDefinition, long)}, with a scaled loss in training. */
    public static NetworkGraph build(
            NetworkDefinition definition, long seed, Optional<LossScaling> scaling) {
        NativeLibrary.load();
        Graph graph = new Graph();
        try {
            return build(definition, seed, scaling, graph);
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    private static NetworkGraph build(
            NetworkDefinition definition, long seed, Optional<LossScaling> scaling, Graph graph) {
        Ops tf = Ops.create(graph);
        NetworkInfo info = definition.info();
        Map<String, Placeholder<? extends TType>> inputs = new LinkedHashMap<>();
        info.inputs().forEach(input -> inputs.put(input.name(), placeholder(tf, input)));
        Operand<TFloat32> targets =
                tf.withName("targets")
                        .placeholder(
                                TFloat32.class,
                                Placeholder.shape(Shape.of(-1, info.labels().size())));
        Operand<TFloat32> exampleWeights =
                tf.withName("example_weights")
                        .placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1)));
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
        Map<String, Operand<TFloat32>> given = new LinkedHashMap<>();
        inputs.forEach((name, fed) -> given.put(name, tf.dtypes.cast(fed, TFloat32.class)));

        NetworkScope inferenceScope =
                NetworkScope.of(
                        tf.withSubScope("inference"), Mode.INFERENCE, given, weights, random);
        Pass inference = pass(definition, inferenceScope, targets, exampleWeights, Map.of());

        Ops trainingTf = tf.withSubScope("training");
        AugmentScope augmentScope = new AugmentScope(trainingTf.withSubScope("augment"), random);
        Map<String, Operand<TFloat32>> seen = new LinkedHashMap<>(given);
        info.inputs().stream()
                .filter(InputInfo::image)
                .forEach(
                        image ->
                                seen.computeIfPresent(
                                        image.name(),
                                        (name, pixels) ->
                                                definition.augment(augmentScope, pixels)));
        Map<String, Operand<TFloat32>> augmented = new LinkedHashMap<>(seen);
        augmented.entrySet().removeIf(each -> each.getValue().equals(given.get(each.getKey())));
        NetworkScope trainingScope =
                NetworkScope.of(trainingTf, Mode.TRAINING, seen, weights, random);
        Operand<TFloat32> mixed = augmentScope.mixed(targets);
        if (mixed != targets && inputs.size() > 1) {
            throw new IllegalStateException(
                    "%s takes %s, but augmentation mixes only the images of its examples; leave such steps out"
                            .formatted(info.name(), info.inputsInWords()));
        }
        Map<String, Operand<TFloat32>> positiveWeights = positiveWeights(trainingTf, info);
        Pass training =
                pass(
                        definition,
                        trainingScope,
                        mixed,
                        augmentScope.mixed(exampleWeights),
                        positiveWeights);
        // Whether a loss weighs labels, only the loss knows.
        positiveWeights
                .values()
                .removeIf(fed -> ((GraphOperation) fed.asOutput().op()).numConsumers() == 0);

        Updates updates =
                UpdateBuilder.build(
                        definition,
                        trainingScope,
                        training,
                        new OptimizerScope(trainingTf, learningRate, optimizerStep, weights),
                        graph,
                        scaling);
        List<Op> first = weights.all().stream().map(Weight::initialize).toList();
        Op initialize = tf.withControlDependencies(first).withName("initialize").noOp();
        return new NetworkGraph(
                info,
                graph,
                inputs,
                targets,
                exampleWeights,
                positiveWeights,
                learningRate,
                step,
                optimizerStep,
                augmented,
                training,
                inference,
                updates,
                initialize,
                weights);
    }

    private static Placeholder<? extends TType> placeholder(Ops tf, InputInfo input) {
        long[] sizes = input.shape().stream().mapToLong(Integer::longValue).toArray();
        Placeholder.Options shape = Placeholder.shape(Shape.of(sizes).prepend(-1));
        Ops named = tf.withName(OpNames.of(input.name()));
        return input.image()
                ? named.placeholder(TUint8.class, shape)
                : named.placeholder(TFloat32.class, shape);
    }

    /** Of the labels of every output. */
    private static Map<String, Operand<TFloat32>> positiveWeights(Ops tf, NetworkInfo info) {
        Map<String, Operand<TFloat32>> weights = new LinkedHashMap<>();
        for (OutputInfo output : info.outputs()) {
            float[] ones = new float[output.labels().size()];
            Arrays.fill(ones, 1f);
            weights.put(
                    output.name(),
                    tf.withSubScope("positive_weights")
                            .placeholderWithDefault(tf.constant(ones), Shape.of(ones.length)));
        }
        return weights;
    }

    private static Pass pass(
            NetworkDefinition definition,
            NetworkScope scope,
            Operand<TFloat32> targets,
            Operand<TFloat32> exampleWeights,
            Map<String, Operand<TFloat32>> positiveWeights) {
        definition.build(scope);
        Ops tf = scope.tf();
        ForwardPass made = scope.pass();
        List<NetworkOutput> outputs = new ArrayList<>();
        List<Operand<TFloat32>> losses = new ArrayList<>();
        int column = 0;
        for (Head head : definition.heads()) {
            NetworkOutput output = made.output(head.output());
            int labels = (int) output.probabilities().shape().get(1);
            outputs.add(output);
            LabelTargets known = LabelTargets.of(tf, columns(tf, targets, column, labels));
            Operand<TFloat32> weights = positiveWeights.get(head.output());
            LabelTargets own = weights == null ? known : known.withPositiveWeights(weights);
            // Before the penalties are added: what is asked of weights does not depend on examples.
            losses.add(
                    tf.math.mul(
                            head.loss().of(tf, output, own),
                            tf.math.mul(exampleWeights, own.anyKnown(tf))));
            column += labels;
        }
        List<Operand<TFloat32>> probabilities =
                outputs.stream().map(NetworkOutput::probabilities).toList();
        return new Pass(
                outputs,
                made.penalties().addedTo(weightedSum(tf, definition.heads(), losses)),
                losses.size() == 1 ? List.of() : losses,
                outputs.size() == 1
                        ? probabilities.get(0)
                        : tf.concat(probabilities, tf.constant(1)),
                targets,
                made.adapted(),
                made.observations(),
                made.regularized());
    }

    private static Operand<TFloat32> columns(
            Ops tf, Operand<TFloat32> targets, int first, int count) {
        return targets.shape().get(1) == count
                ? targets
                : tf.slice(
                        targets,
                        tf.constant(new int[] {0, first}),
                        tf.constant(new int[] {-1, count}));
    }

    private static Operand<TFloat32> weightedSum(
            Ops tf, List<Head> heads, List<Operand<TFloat32>> losses) {
        List<Operand<TFloat32>> weighted = new ArrayList<>();
        for (int i = 0; i < losses.size(); i++) {
            float weight = heads.get(i).weight();
            weighted.add(
                    weight == 1f ? losses.get(i) : tf.math.mul(losses.get(i), tf.constant(weight)));
        }
        return weighted.size() == 1 ? weighted.get(0) : tf.math.addN(weighted);
    }

    /**
     * The name of the image.
     *
     * @throws IllegalStateException if the network takes none, or several
     */
    public String image() {
        List<String> images =
                inputs.entrySet().stream()
                        .filter(input -> input.getValue().type() == TUint8.class)
                        .map(Map.Entry::getKey)
                        .toList();
        if (images.size() != 1) {
            throw new IllegalStateException(
                    "the network takes %d images, not one".formatted(images.size()));
        }
        return images.get(0);
    }

    @Override
    public void close() {
        graph.close();
    }
}
