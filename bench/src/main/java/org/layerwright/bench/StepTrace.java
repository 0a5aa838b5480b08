package org.layerwright.bench;

import org.layerwright.Model;
import org.layerwright.bench.rival.RandomBatch;
import org.layerwright.data.batch.Batch;
import org.layerwright.graph.NetworkGraph;
import org.tensorflow.Graph;
import org.tensorflow.GraphOperation;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.proto.NodeExecStats;
import org.tensorflow.proto.RunMetadata;
import org.tensorflow.proto.RunOptions;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Where the time of training steps goes, by TensorFlow's own trace. */
final class StepTrace {
    private static final int WARM = 3;
    private static final int TRACED = 3;
    private static final double MICROS_PER_MILLI = 1e3;
    private static final RunOptions FULL =
            RunOptions.newBuilder().setTraceLevel(RunOptions.TraceLevel.FULL_TRACE).build();

    /** A trace names an op {@code conv1/Conv2D = _MklNativeFusedConv2D(...)}. */
    private static final Pattern LABEL = Pattern.compile(" = ([\\w>:]+)\\(");

    private final Map<String, Kind> kinds = new HashMap<>();

    /**
     * The ops of one kind.
     *
     * @param name as TensorFlow names it
     * @param millis of a step, of all of them
     * @param costliest the shape that the longest op among them gives, or its name where the graph
     *     as it was built has no such op or shape
     * @param costliestMillis of a step
     */
    record Kind(String name, double millis, String costliest, double costliestMillis) {
        Kind plus(String op, double more) {
            return new Kind(
                    name,
                    millis + more,
                    more > costliestMillis ? op : costliest,
                    Math.max(more, costliestMillis));
        }
    }

    private StepTrace() {}

    /** Trains a few steps on a random batch, the last of them watched. */
    static StepTrace of(Model model, int examples) {
        NetworkGraph network = model.trainer().session().network();
        StepTrace trace = new StepTrace();
        try (RandomBatch random = RandomBatch.of(model.info(), examples);
                Session session = new Session(network.graph())) {
            session.run(network.initialize());
            for (int step = 0; step < WARM; step++) {
                trained(session, network, random.batch(), step).close();
            }
            Map<String, NodeTime> sums = new HashMap<>();
            for (int step = WARM; step < WARM + TRACED; step++) {
                try (Result result = trained(session, network, random.batch(), step)) {
                    add(sums, result.getMetadata().orElseThrow());
                }
            }
            sums.forEach((node, time) -> trace.add(given(network.graph(), node), time));
        }
        return trace;
    }

    private record NodeTime(String kind, double millis) {}

    private static Result trained(Session session, NetworkGraph network, Batch batch, long step) {
        try (TFloat32 rate = TFloat32.scalarOf(1e-3f);
                TInt64 steps = TInt64.scalarOf(step)) {
            Session.Runner runner = session.runner().setOptions(FULL);
            batch.inputs()
                    .forEach((name, values) -> runner.feed(placeholder(network, name), values));
            return runner.feed(network.targets(), batch.labels())
                    .feed(network.exampleWeights(), batch.weights())
                    .feed(network.learningRate(), rate)
                    .feed(network.step(), steps)
                    .feed(network.optimizerStep(), steps)
                    .addTarget(network.updates().apply())
                    .fetch(network.training().losses())
                    .fetch(network.training().probabilities())
                    .runAndFetchMetadata();
        }
    }

    private static Operand<?> placeholder(NetworkGraph network, String input) {
        return Objects.requireNonNull(network.inputs().get(input), input);
    }

    private static void add(Map<String, NodeTime> sums, RunMetadata metadata) {
        metadata.getStepStats().getDevStatsList().stream()
                .flatMap(device -> device.getNodeStatsList().stream())
                .forEach(
                        node ->
                                sums.merge(
                                        node.getNodeName(),
                                        new NodeTime(kind(node), millis(node) / TRACED),
                                        (one, other) ->
                                                new NodeTime(
                                                        one.kind(),
                                                        one.millis() + other.millis())));
    }

    /** What an op gives: {@code 3x3x64x128}; its name if nobody knows. */
    private static String given(Graph graph, String node) {
        GraphOperation op = graph.operation(node);
        if (op == null || op.numOutputs() == 0) {
            return node;
        }
        Shape shape = op.output(0).shape();
        return shape.isUnknown() || shape.numDimensions() == 0
                ? node
                : LongStream.of(shape.asArray())
                        .mapToObj(size -> size < 0 ? "n" : Long.toString(size))
                        .collect(Collectors.joining("x"));
    }

    private static String kind(NodeExecStats node) {
        Matcher label = LABEL.matcher(node.getTimelineLabel());
        return label.find() ? label.group(1) : node.getNodeName();
    }

    private static double millis(NodeExecStats node) {
        return (node.getOpEndRelMicros() - node.getOpStartRelMicros()) / MICROS_PER_MILLI;
    }

    private void add(String given, NodeTime time) {
        kinds.merge(
                time.kind(),
                new Kind(time.kind(), time.millis(), given, time.millis()),
                (sum, one) -> sum.plus(one.costliest(), one.millis()));
    }

    /** Milliseconds of a step's ops, added up over all threads. */
    double millis() {
        return kinds.values().stream().mapToDouble(Kind::millis).sum();
    }

    /** The kinds that take longest, longest first. */
    List<Kind> longest(int count) {
        return kinds.values().stream()
                .sorted(Comparator.comparingDouble(Kind::millis).reversed())
                .limit(count)
                .toList();
    }
}
