package org.layerwright.graph;

import org.jspecify.annotations.Nullable;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A network's graph together with its variables' present values. Owns both; closing it frees them.
 * {@link #probabilities} and {@link #evaluate} may be called from many threads, {@link #train} and
 * {@link #write} from one at a time with no other call running.
 */
public final class NetworkSession implements AutoCloseable {
    private final NetworkGraph network;
    private final Session session;
    private Map<String, float[]> positiveWeights = Map.of();
    private @Nullable VitalsProbe probe;
    private @Nullable WeightMemory memory;

    /**
     * Opens a session on {@code network}, which it then owns, failing or not, and draws the first
     * weights.
     */
    public NetworkSession(NetworkGraph network, ConfigProto config) {
        this.network = network;
        this.session = opened(network, config);
    }

    private static Session opened(NetworkGraph network, ConfigProto config) {
        try {
            Session session = new Session(network.graph(), config);
            try {
                session.run(network.initialize());
                return session;
            } catch (RuntimeException | Error e) {
                session.close();
                throw e;
            }
        } catch (RuntimeException | Error e) {
            network.close();
            throw e;
        }
    }

    /** The graph: endpoints and weights. */
    public NetworkGraph network() {
        return network;
    }

    /**
     * Probabilities by the inference pass.
     *
     * @param inputs what the network takes, by name: of images pixels 0..255, shape [batch, height,
     *     width, channels]
     * @return one row for each example, one number for each label of each output
     * @throws IllegalArgumentException if an input is missing or there is no such
     */
    public float[][] probabilities(Map<String, ? extends TType> inputs) {
        try (Result result = fed(inputs).fetch(network.inference().probabilities()).run()) {
            return Tensors.rows(result.get(0));
        }
    }

    /** As {@link #probabilities(Map)}, of a network that takes one image. */
    public float[][] probabilities(TUint8 images) {
        return probabilities(Map.of(network.image(), images));
    }

    /**
     * What a training step would see of these images.
     *
     * @param input the images' name among the inputs
     * @param step picks the random numbers
     * @return float pixels in the images' order: rows, columns, channels
     * @throws IllegalArgumentException if augmentation does not change this input
     */
    public float[] augmented(String input, TUint8 images, long step) {
        Operand<TFloat32> augmented = network.augmented().get(input);
        if (augmented == null) {
            throw new IllegalArgumentException("%s is not augmented".formatted(input));
        }
        try (TInt64 steps = TInt64.scalarOf(step);
                Result result =
                        session.runner()
                                .feed(placeholder(input), images)
                                .feed(network.step(), steps)
                                .fetch(augmented)
                                .run()) {
            return Tensors.floats(result.get(0));
        }
    }

    /**
     * What reaches a layer that is adapted to data, by the inference pass.
     *
     * @return one array a use of the layer, channels running fastest
     */
    public List<float[]> reaching(String layer, Map<String, ? extends TType> inputs) {
        Session.Runner runner = fed(inputs);
        List<Operand<TFloat32>> uses = network.inference().adapted().getOrDefault(layer, List.of());
        uses.forEach(runner::fetch);
        List<float[]> values = new ArrayList<>();
        try (Result result = runner.run()) {
            for (int i = 0; i < uses.size(); i++) {
                values.add(Tensors.floats(result.get(i)));
            }
        }
        return values;
    }

    /**
     * Losses and probabilities by the inference pass; changes nothing.
     *
     * @param inputs as {@link #probabilities(Map)} takes them
     * @param targets 0 or 1 for each label of each output, NaN where unknown; shape [batch, labels]
     * @param exampleWeights what each example counts, shape [batch]
     */
    public BatchResult evaluate(
            Map<String, ? extends TType> inputs, TFloat32 targets, TFloat32 exampleWeights) {
        return result(fed(inputs, targets, exampleWeights), network.inference());
    }

    /**
     * As {@link #evaluate(Map, TFloat32, TFloat32)}, of a network that takes one image, all
     * examples of weight 1.
     */
    public BatchResult evaluate(TUint8 images, TFloat32 targets) {
        try (TFloat32 ones = ones(targets)) {
            return evaluate(Map.of(network.image(), images), targets, ones);
        }
    }

    /**
     * One optimizer step of a session whose optimizer remembers all steps before, of a network that
     * takes one image, all examples of weight 1.
     *
     * @param step number of steps done before this one
     * @return losses and probabilities of the training pass before the update
     */
    public BatchResult train(TUint8 images, TFloat32 targets, float learningRate, long step) {
        try (TFloat32 ones = ones(targets)) {
            return train(Map.of(network.image(), images), targets, ones, learningRate, step, step);
        }
    }

    private static TFloat32 ones(TFloat32 targets) {
        return TFloat32.tensorOf(
                Shape.of(targets.shape().get(0)),
                ones -> ones.scalars().forEach(x -> x.setFloat(1)));
    }

    /**
     * One optimizer step.
     *
     * @param inputs as {@link #probabilities(Map)} takes them
     * @param targets 0 or 1 for each label of each output, NaN where unknown; shape [batch, labels]
     * @param exampleWeights what each example counts in the loss, shape [batch]
     * @param step number of steps done before this one: picks the random numbers of dropout and
     *     augmentation
     * @param optimizerStep number of steps done since the slots were new: which of them change
     *     weights where gradients are accumulated, and Adam's bias correction
     * @return losses and probabilities of the training pass before the update, and the targets
     *     where augmentation mixed them
     */
    public BatchResult train(
            Map<String, ? extends TType> inputs,
            TFloat32 targets,
            TFloat32 exampleWeights,
            float learningRate,
            long step,
            long optimizerStep) {
        return step(
                inputs,
                targets,
                exampleWeights,
                learningRate,
                step,
                optimizerStep,
                runner -> result(runner, network.training()));
    }

    /** As {@link #train}, measuring inside the network before the update. */
    public ObservedBatch trainObserved(
            Map<String, ? extends TType> inputs,
            TFloat32 targets,
            TFloat32 exampleWeights,
            float learningRate,
            long step,
            long optimizerStep) {
        return step(
                inputs, targets, exampleWeights, learningRate, step, optimizerStep, this::observed);
    }

    /**
     * The training pass with all its noise, measured inside, without an update.
     *
     * @param step picks the random numbers of dropout and augmentation
     */
    public ObservedBatch observe(
            Map<String, ? extends TType> inputs,
            TFloat32 targets,
            TFloat32 exampleWeights,
            long step) {
        return pass(inputs, targets, exampleWeights, step, this::observed);
    }

    /** As {@link #observe}, without measuring. */
    public BatchResult rehearse(
            Map<String, ? extends TType> inputs,
            TFloat32 targets,
            TFloat32 exampleWeights,
            long step) {
        return pass(
                inputs,
                targets,
                exampleWeights,
                step,
                runner -> result(runner, network.training()));
    }

    private <R> R pass(
            Map<String, ? extends TType> inputs,
            TFloat32 targets,
            TFloat32 exampleWeights,
            long step,
            Function<Session.Runner, R> run) {
        try (FedWeights positive = FedWeights.of(network, positiveWeights);
                TInt64 steps = TInt64.scalarOf(step)) {
            return run.apply(
                    positive.to(fed(inputs, targets, exampleWeights)).feed(network.step(), steps));
        }
    }

    /** Tells how far steps move weights; made when it is first asked for. */
    public WeightMemory memory() {
        WeightMemory made = memory == null ? new WeightMemory(network, session) : memory;
        memory = made;
        return made;
    }

    private <R> R step(
            Map<String, ? extends TType> inputs,
            TFloat32 targets,
            TFloat32 exampleWeights,
            float learningRate,
            long step,
            long optimizerStep,
            Function<Session.Runner, R> run) {
        Updates updates = network.updates();
        R result;
        try (FedWeights positive = FedWeights.of(network, positiveWeights);
                TFloat32 rate = TFloat32.scalarOf(learningRate);
                TInt64 steps = TInt64.scalarOf(step);
                TInt64 done = TInt64.scalarOf(updates.done(optimizerStep))) {
            result =
                    run.apply(
                            positive.to(fed(inputs, targets, exampleWeights))
                                    .feed(network.learningRate(), rate)
                                    .feed(network.step(), steps)
                                    .feed(network.optimizerStep(), done)
                                    .addTarget(updates.of(optimizerStep)));
        }
        if (updates.overwritesAfter(optimizerStep)) {
            takeAverages();
        }
        return result;
    }

    /**
     * Sets what labels that are there count in the loss of training steps from now on; in {@link
     * #evaluate} they count as declared.
     *
     * @param byOutput a number above 0 for each label of an output, for outputs among {@link
     *     NetworkGraph#positiveWeights}; those of other outputs count 1
     * @throws IllegalArgumentException if an output's loss does not weigh them, or there is another
     *     number of labels
     */
    public void positiveWeights(Map<String, float[]> byOutput) {
        FedWeights.check(network, byOutput);
        positiveWeights = Map.copyOf(byOutput);
    }

    /** Sets weights to their moving averages, where those are kept. */
    public void takeAverages() {
        session.runner().addTarget(network.updates().overwrite()).run().close();
    }

    private Session.Runner fed(
            Map<String, ? extends TType> inputs, TFloat32 targets, TFloat32 exampleWeights) {
        return fed(inputs)
                .feed(network.targets(), targets)
                .feed(network.exampleWeights(), exampleWeights);
    }

    private Session.Runner fed(Map<String, ? extends TType> inputs) {
        Set<String> names = network.inputs().keySet();
        if (!inputs.keySet().equals(names)) {
            throw new IllegalArgumentException(
                    "the network takes %s, not %s".formatted(names, inputs.keySet()));
        }
        Session.Runner runner = session.runner();
        inputs.forEach((name, values) -> runner.feed(placeholder(name), values));
        return runner;
    }

    private Operand<?> placeholder(String input) {
        return Objects.requireNonNull(network.inputs().get(input), input);
    }

    private ObservedBatch observed(Session.Runner runner) {
        VitalsProbe made = probe == null ? new VitalsProbe(network) : probe;
        probe = made;
        PassResult pass = new PassResult(network, network.training());
        try (Result result = pass.fetchedBy(runner).fetch(made.vector()).run()) {
            BatchResult batch = pass.read(result);
            float[] vitals = Tensors.floats(result.get(result.size() - 1));
            return new ObservedBatch(batch, made.read(vitals, batch.size()));
        }
    }

    private BatchResult result(Session.Runner runner, NetworkGraph.Pass of) {
        PassResult pass = new PassResult(network, of);
        try (Result result = pass.fetchedBy(runner).run()) {
            return pass.read(result);
        }
    }

    /** The present values of these weights. */
    public WeightValues read(List<Weight> weights) {
        Map<String, WeightValues.Values> values = new LinkedHashMap<>();
        WeightTransfer.together(weights)
                .forEach(group -> values.putAll(WeightTransfer.read(session, group)));
        return new WeightValues(values);
    }

    /**
     * The values of float ops of the graph that depend on nothing fed.
     *
     * @param ops their names
     */
    public WeightValues constants(Collection<String> ops) {
        Session.Runner runner = session.runner();
        ops.forEach(runner::fetch);
        Map<String, WeightValues.Values> values = new LinkedHashMap<>();
        try (Result result = runner.run()) {
            int i = 0;
            for (String op : ops) {
                Tensor tensor = result.get(i++);
                Extent shape = Extent.of(tensor.shape().asArray());
                values.put(op, new WeightValues.Values(shape, Tensors.floats(tensor)));
            }
        }
        return new WeightValues(values);
    }

    /**
     * Sets weights. All names and shapes are checked before the first is set.
     *
     * @throws IllegalArgumentException if a name is unknown or a shape differs
     */
    public void write(WeightValues values) {
        WeightTransfer.check(network.weights(), values);
        List<Weight> weights =
                values.names().stream().map(name -> network.weights().get(name)).toList();
        WeightTransfer.together(weights)
                .forEach(group -> WeightTransfer.write(session, group, values));
    }

    /** Gives weights their first values again. */
    public void initialize(List<Weight> weights) {
        if (weights.isEmpty()) {
            return;
        }
        Session.Runner runner = session.runner();
        weights.forEach(weight -> runner.addTarget(weight.initialize()));
        runner.run().close();
    }

    @Override
    public void close() {
        session.close();
        network.close();
    }
}
