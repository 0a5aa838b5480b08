package org.layerwright.samples.oracle;

import org.layerwright.graph.Mode;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.Weight;
import org.tensorflow.GraphOperation;
import org.tensorflow.Operand;
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

/**
 * The generated network of one case, built and open. The only place that knows how a built network
 * is got at: its inputs, the tested layer's value, its weights.
 */
final class TestedNetwork implements AutoCloseable {
    private static final String PREFIX = "tested/";

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
        values.forEach(
                (name, numbers) -> {
                    Weight weight = network.weights().get(name);
                    try (TFloat32 tensor = numbers.tensor()) {
                        session.runner()
                                .feed(weight.newValue(), tensor)
                                .addTarget(weight.assign())
                                .run()
                                .close();
                    }
                });
    }

    Map<String, Numbers> read(Iterable<String> names) {
        Map<String, Numbers> values = new LinkedHashMap<>();
        for (String name : names) {
            try (Result result =
                    session.runner().fetch(network.weights().get(name).variable()).run()) {
                values.put(name, Numbers.of(result.get(0)));
            }
        }
        return values;
    }

    Numbers value(Mode mode, Map<String, Numbers> inputs) {
        return fetch(List.of(tested(mode)), fed(inputs)).get(0);
    }

    /** Of the sum of value times direction, for inputs and weights by name. */
    Map<String, Numbers> gradients(
            Mode mode, Map<String, Numbers> inputs, Numbers direction, List<String> names) {
        return gradients(tested(mode), inputs, direction, names);
    }

    /** All that regularizers add to the loss of an image in training. */
    Numbers penalty(Map<String, Numbers> inputs) {
        Numbers losses = fetch(List.of(penalties()), fed(inputs)).get(0);
        return new Numbers(new long[0], new float[] {losses.values()[0]});
    }

    Map<String, Numbers> penaltyGradients(Map<String, Numbers> inputs, List<String> names) {
        int batch = (int) inputs.values().iterator().next().shape()[0];
        float[] first = new float[batch];
        first[0] = 1;
        return gradients(penalties(), inputs, new Numbers(new long[] {batch}, first), names);
    }

    private Output<?> penalties() {
        return network.training().losses().asOutput();
    }

    private Map<String, Numbers> gradients(
            Output<?> value, Map<String, Numbers> inputs, Numbers direction, List<String> names) {
        Ops tf = Ops.create(network.graph());
        Operand<TFloat32> fedDirection =
                tf.placeholder(TFloat32.class, Placeholder.shape(value.shape()));
        Output<?>[] of = new Output<?>[names.size()];
        for (int i = 0; i < of.length; i++) {
            String name = names.get(i);
            of[i] =
                    inputs.containsKey(name)
                            ? input(name)
                            : network.weights().get(name).variable().asOutput();
        }
        Output<?>[] slopes =
                network.graph()
                        .addGradients(
                                "oracle",
                                new Output<?>[] {value},
                                of,
                                new Output<?>[] {fedDirection.asOutput()});
        Map<Output<?>, Numbers> fed = fed(inputs);
        fed.put(fedDirection.asOutput(), direction);
        List<Numbers> values = fetch(List.of(slopes), fed);
        Map<String, Numbers> byName = new LinkedHashMap<>();
        for (int i = 0; i < of.length; i++) {
            byName.put(names.get(i), values.get(i));
        }
        return byName;
    }

    /** One training step that moves statistics but no weight: the learning rate is 0. */
    void trainWithoutLearning(Map<String, Numbers> inputs) {
        long batch = inputs.values().iterator().next().shape()[0];
        Map<Output<?>, Numbers> fed = fed(inputs);
        fed.put(
                network.targets().asOutput(),
                new Numbers(new long[] {batch, 2}, new float[(int) batch * 2]));
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

    private List<Numbers> fetch(List<Output<?>> outputs, Map<Output<?>, Numbers> fed) {
        Session.Runner runner = session.runner();
        outputs.forEach(runner::fetch);
        return run(runner, fed);
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

    @Override
    public void close() {
        session.close();
        network.close();
    }
}
