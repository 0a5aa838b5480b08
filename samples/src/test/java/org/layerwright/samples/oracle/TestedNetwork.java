package org.layerwright.samples.oracle;

import org.layerwright.graph.Mode;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.Weight;
import org.tensorflow.GraphOperation;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The generated network of one case, built and open. The only place that knows how a built network
 * is got at: its inputs, the tested layer's value, its weights.
 */
final class TestedNetwork implements AutoCloseable {
    private static final String PREFIX = "tested/";
    private static final String INFERENCE = "value in inference";
    private static final String ASKED = "value asked for";

    private final NetworkDefinition definition;
    private final NetworkGraph network;
    private final Session session;

    TestedNetwork(ClassLoader classes, Golden golden) {
        definition = definition(classes, golden);
        network = NetworkGraph.build(new WithoutLoss(definition), 1);
        session = new Session(network.graph());
        session.run(network.initialize());
    }

    /** Generated code keeps its definition to itself. */
    private static NetworkDefinition definition(ClassLoader classes, Golden golden) {
        String name = CaseSource.PACKAGE + "." + golden.interfaceName() + "Model$Definition";
        try {
            Constructor<?> constructor =
                    Class.forName(name, true, classes).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (NetworkDefinition) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no definition of " + golden.id(), e);
        }
    }

    NetworkDefinition definition() {
        return definition;
    }

    /** The tested layer's weights, in creation order. */
    List<Weight> weights() {
        return network.weights().ofModel().stream()
                .filter(weight -> weight.name().startsWith(PREFIX))
                .toList();
    }

    void write(Map<String, Numbers> values) {
        Session.Runner runner = session.runner();
        Map<Output<?>, Numbers> fed = new LinkedHashMap<>();
        values.forEach(
                (name, numbers) -> {
                    Weight weight = network.weights().get(name);
                    fed.put(weight.newValue().asOutput(), numbers);
                    runner.addTarget(weight.assign());
                });
        if (!values.isEmpty()) {
            run(runner, fed);
        }
    }

    Map<String, Numbers> read(Iterable<String> names) {
        Map<String, Output<?>> variables = new LinkedHashMap<>();
        names.forEach(name -> variables.put(name, variable(name)));
        return fetch(variables, Map.of());
    }

    /**
     * What there is to measure of a layer, by one run.
     *
     * @param inference the value in inference
     * @param asked the value in the mode asked for
     * @param gradients of the sum of value times direction, by the name of the input or weight
     */
    record Measured(Numbers inference, Numbers asked, Map<String, Numbers> gradients) {}

    Measured measure(Map<String, Numbers> inputs, Mode mode, Slopes slopes) {
        Map<String, Output<?>> outputs = new LinkedHashMap<>();
        outputs.put(INFERENCE, tested(Mode.INFERENCE));
        outputs.put(ASKED, tested(mode));
        Map<Output<?>, Numbers> fed = fed(inputs);
        outputs.putAll(slopes(tested(mode), slopes, fed));
        Map<String, Numbers> measured = fetch(outputs, fed);
        Numbers inference = Objects.requireNonNull(measured.remove(INFERENCE));
        Numbers asked = Objects.requireNonNull(measured.remove(ASKED));
        return new Measured(inference, asked, measured);
    }

    /** All that regularizers add to the loss of an image in training, as {@code penalty}. */
    Map<String, Numbers> penalty(Map<String, Numbers> inputs, Set<String> names) {
        int batch = (int) inputs.values().iterator().next().shape()[0];
        float[] first = new float[batch];
        first[0] = 1;
        Output<?> losses = network.training().losses().asOutput();
        Map<Output<?>, Numbers> fed = fedWithTruth(inputs);
        Slopes wanted = new Slopes(new Numbers(new long[] {batch}, first), names);
        Map<String, Output<?>> outputs = slopes(losses, wanted, fed);
        outputs.put("penalty", losses);
        return fetch(outputs, fed);
    }

    /**
     * Gradients of the sum of a value times {@code direction}.
     *
     * @param direction of the value's shape
     * @param of names of inputs and weights
     */
    record Slopes(Numbers direction, Set<String> of) {}

    private Map<String, Output<?>> slopes(
            Output<?> value, Slopes slopes, Map<Output<?>, Numbers> fed) {
        List<String> names = List.copyOf(slopes.of());
        Output<?> direction =
                Ops.create(network.graph())
                        .placeholder(TFloat32.class, Placeholder.shape(value.shape()))
                        .asOutput();
        fed.put(direction, slopes.direction());
        Output<?>[] gradients =
                network.graph()
                        .addGradients(
                                "oracle",
                                new Output<?>[] {value},
                                names.stream().map(this::named).toArray(Output<?>[]::new),
                                new Output<?>[] {direction});
        Map<String, Output<?>> byName = new LinkedHashMap<>();
        for (int i = 0; i < gradients.length; i++) {
            byName.put(names.get(i), gradients[i]);
        }
        return byName;
    }

    /** One training step that moves statistics but no weight: the learning rate is 0. */
    void trainWithoutLearning(Map<String, Numbers> inputs) {
        Map<Output<?>, Numbers> fed = fedWithTruth(inputs);
        fed.put(network.learningRate().asOutput(), new Numbers(new long[0], new float[1]));
        try (TInt64 zero = TInt64.scalarOf(0)) {
            Session.Runner runner =
                    session.runner()
                            .feed(network.step(), zero)
                            .feed(network.optimizerStep(), zero)
                            .addTarget(network.update());
            run(runner, fed);
        }
    }

    private Map<String, Numbers> fetch(
            Map<String, Output<?>> outputs, Map<Output<?>, Numbers> fed) {
        if (outputs.isEmpty()) {
            return Map.of();
        }
        Session.Runner runner = session.runner();
        outputs.values().forEach(runner::fetch);
        List<Numbers> values = run(runner, fed);
        Map<String, Numbers> byName = new LinkedHashMap<>();
        outputs.keySet().forEach(name -> byName.put(name, values.get(byName.size())));
        return byName;
    }

    private static List<Numbers> run(Session.Runner runner, Map<Output<?>, Numbers> fed) {
        List<TFloat32> tensors = new ArrayList<>();
        try {
            fed.forEach(
                    (output, numbers) -> {
                        TFloat32 tensor = numbers.tensor();
                        tensors.add(tensor);
                        runner.feed(output, tensor);
                    });
            try (Result result = runner.run()) {
                List<Numbers> values = new ArrayList<>();
                result.forEach(entry -> values.add(Numbers.of(entry.getValue())));
                return values;
            }
        } finally {
            tensors.forEach(Tensor::close);
        }
    }

    private Map<Output<?>, Numbers> fed(Map<String, Numbers> inputs) {
        Map<Output<?>, Numbers> fed = new LinkedHashMap<>();
        inputs.forEach((name, numbers) -> fed.put(input(name), numbers));
        return fed;
    }

    /** With targets, and with weights of 0, which what is added for weights must not depend on. */
    private Map<Output<?>, Numbers> fedWithTruth(Map<String, Numbers> inputs) {
        int batch = (int) inputs.values().iterator().next().shape()[0];
        Map<Output<?>, Numbers> fed = fed(inputs);
        fed.put(
                network.targets().asOutput(),
                new Numbers(new long[] {batch, 2}, new float[batch * 2]));
        fed.put(
                network.exampleWeights().asOutput(),
                new Numbers(new long[] {batch}, new float[batch]));
        return fed;
    }

    /** What the flatten below the tested layer takes. */
    private Output<?> tested(Mode mode) {
        NetworkGraph.Pass pass = mode == Mode.TRAINING ? network.training() : network.inference();
        Output<?> output = pass.output().logits().asOutput();
        while (!output.op().type().equals("Reshape")) {
            output = ((GraphOperation) output.op()).input(0);
        }
        // An op of its own: a layer that does nothing in this mode has the fed input as its value.
        Ops tf = Ops.create(network.graph());
        return tf.identity(((GraphOperation) output.op()).input(0)).asOutput();
    }

    private Output<?> input(String name) {
        return Objects.requireNonNull(network.inputs().get(name)).asOutput();
    }

    private Output<?> variable(String name) {
        return network.weights().get(name).variable().asOutput();
    }

    private Output<?> named(String name) {
        return network.inputs().containsKey(name) ? input(name) : variable(name);
    }

    @Override
    public void close() {
        session.close();
        network.close();
    }
}
