package org.layerwright.graph;

import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What comes together while a network is built once, over all its blocks. */
final class ForwardPass {
    private final Mode mode;
    private final Map<String, Operand<TFloat32>> inputs;
    private final Weights weights;
    private final RandomStream random;
    private final Penalties penalties;
    private final Map<Operand<TFloat32>, Op> statisticUpdates = new LinkedHashMap<>();
    private final Map<Operand<TFloat32>, Constraint> constraints = new HashMap<>();
    private final Map<Operand<TFloat32>, Float> learningRates = new HashMap<>();
    private final Map<String, List<Operand<TFloat32>>> adapted = new LinkedHashMap<>();
    private final Map<String, Operand<TFloat32>> kept = new HashMap<>();
    private final Map<String, Observation> observations = new LinkedHashMap<>();
    private final List<NetworkOutput> outputs = new ArrayList<>();

    ForwardPass(
            Ops tf,
            Mode mode,
            Map<String, Operand<TFloat32>> inputs,
            Weights weights,
            RandomStream random) {
        this.mode = mode;
        this.inputs = Map.copyOf(inputs);
        this.weights = weights;
        this.random = random;
        this.penalties = new Penalties(tf);
    }

    Mode mode() {
        return mode;
    }

    Operand<TFloat32> input(String name) {
        return found(inputs, name, "input");
    }

    Weights weights() {
        return weights;
    }

    RandomStream random() {
        return random;
    }

    /** Weights with a penalty, by name. */
    List<String> regularized() {
        return weights.all().stream()
                .filter(weight -> penalties.concern(weight.variable()))
                .map(Weight::name)
                .toList();
    }

    Penalties penalties() {
        return penalties;
    }

    void constrain(Operand<TFloat32> weight, Constraint constraint) {
        constraints.put(weight, constraint);
    }

    Optional<Constraint> constraint(Weight weight) {
        return Optional.ofNullable(constraints.get(weight.variable()));
    }

    void learningRate(Operand<TFloat32> weight, float factor) {
        learningRates.put(weight, factor);
    }

    /** What the learning rate is multiplied by for a weight. */
    float learningRate(Weight weight) {
        return learningRates.getOrDefault(weight.variable(), 1f);
    }

    /** A second update of a statistic comes after the first and sees what that left. */
    void update(Ops tf, Operand<TFloat32> statistic, Function<Ops, Operand<TFloat32>> newValue) {
        Op before = statisticUpdates.get(statistic);
        Ops ordered = before == null ? tf : tf.withControlDependencies(before);
        statisticUpdates.put(statistic, ordered.assign(statistic, newValue.apply(ordered)));
    }

    /** The last update of each moving statistic, to run with each training step. */
    List<Op> statisticUpdates() {
        return List.copyOf(statisticUpdates.values());
    }

    void adapts(String layer, Operand<TFloat32> x) {
        adapted.computeIfAbsent(layer, name -> new ArrayList<>()).add(x);
    }

    /**
     * What the weights of layers are adapted to, by layer; more than one where it is used again.
     */
    Map<String, List<Operand<TFloat32>>> adapted() {
        return Map.copyOf(adapted);
    }

    /** Of a block that is used again the first use counts. */
    void observe(Observation observation) {
        observations.putIfAbsent(observation.layer(), observation);
    }

    /** The layers' values, in the order they were built. */
    List<Observation> observations() {
        return List.copyOf(observations.values());
    }

    void keep(String name, Operand<TFloat32> value) {
        kept.put(name, value);
    }

    Operand<TFloat32> kept(String name) {
        return found(kept, name, "kept value");
    }

    void output(NetworkOutput output) {
        if (outputs.stream().anyMatch(known -> known.name().equals(output.name()))) {
            throw new IllegalStateException(
                    "the network already has an output %s".formatted(output.name()));
        }
        outputs.add(output);
    }

    /** The outputs by name. */
    NetworkOutput output(String name) {
        return outputs.stream()
                .filter(output -> output.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the network's build never called output(\"%s\", ...)"
                                                .formatted(name)));
    }

    private static Operand<TFloat32> found(
            Map<String, Operand<TFloat32>> among, String name, String what) {
        Operand<TFloat32> value = among.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "no %s is called %s; there are %s".formatted(what, name, among.keySet()));
        }
        return value;
    }
}
