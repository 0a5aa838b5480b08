package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.layerwright.precision.Arithmetic;
import org.layerwright.precision.Precision;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A network with all that is delicate, in bfloat16 against float32. */
class MixedPrecisionTest {
    /** TensorFlow lowers precision only where oneDNN could compute in it. */
    @BeforeAll
    static void onlyWhereItIsComputed() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        assumeTrue(Files.exists(processors) && Files.readString(processors).contains("avx512bw"));
    }

    @Test
    void onlyProductsAndWhatLiesBetweenThemAreLowered() {
        RewrittenGraph step = step(Precision.MIXED_BFLOAT16);
        assertThat(step.typesOfOps("Conv2D|Conv2DBackpropFilter|MatMul|BatchMatMulV2|BatchMatMul"))
                .containsExactly("DT_BFLOAT16");
        assertThat(step.typesOfOps("Softmax|LogSoftmax|Softplus|SoftplusGrad|Exp|Log|Log1p|Pow"))
                .containsExactly("DT_FLOAT");
        // Everything of the normalization within images, and of the optimizer, is one of these.
        assertThat(step.typesOfOps("Mean|Sum|Sqrt|Rsqrt|RealDiv|Div|Sub|SquaredDifference"))
                .containsExactly("DT_FLOAT");
        assertThat(step.types(node -> node.getName().startsWith("training/update")))
                .containsExactly("DT_FLOAT");
        // Of batch normalization U is the type of scale, shift and statistics.
        assertThat(step.nodes().values())
                .filteredOn(node -> node.getOp().contains("BatchNorm"))
                .isNotEmpty()
                .allSatisfy(
                        node ->
                                assertThat(node.getAttrOrThrow("U").getType().name())
                                        .isEqualTo("DT_FLOAT"));
        assertThat(step.nodes().values())
                .filteredOn(node -> node.getOp().startsWith("Variable"))
                .isNotEmpty()
                .allSatisfy(
                        node ->
                                assertThat(node.getAttrOrThrow("dtype").getType().name())
                                        .isEqualTo("DT_FLOAT"));
    }

    @Test
    void nothingIsLoweredInFloat32() {
        assertThat(step(Precision.FLOAT32).types(node -> true)).containsExactly("DT_FLOAT");
    }

    /** bfloat16 has 8 significant bits; twelve roundings in a row are some percent. */
    @Test
    void valuesAndGradientsAreThoseOfFloat32() {
        List<float[]> exact = lossProbabilitiesAndGradients(Precision.FLOAT32);
        List<float[]> mixed = lossProbabilitiesAndGradients(Precision.MIXED_BFLOAT16);
        assertThat(mixed).hasSameSizeAs(exact);
        double largest = 0;
        for (int i = 0; i < exact.size(); i++) {
            double error = relativeError(mixed.get(i), exact.get(i));
            largest = Math.max(largest, error);
            assertThat(error).as("value %d", i).isLessThan(i < 2 ? 0.01 : 0.05);
        }
        // Or nothing was computed in bfloat16.
        assertThat(largest).isGreaterThan(1e-4);
    }

    @Test
    void trainsAsFloat32DoesAndTheSameAgain() {
        float exact = lossAfterTraining(Precision.FLOAT32);
        float mixed = lossAfterTraining(Precision.MIXED_BFLOAT16);
        assertThat(mixed).isCloseTo(exact, within(0.1f * exact));
        assertThat(lossAfterTraining(Precision.MIXED_BFLOAT16)).isEqualTo(mixed);
    }

    private static float lossAfterTraining(Precision precision) {
        try (NetworkSession session = open(precision);
                TUint8 images = DelicateNetwork.images();
                TFloat32 targets = DelicateNetwork.targets()) {
            float first = (float) session.evaluate(images, targets).meanLoss();
            for (int step = 0; step < 30; step++) {
                session.train(images, targets, 0.003f, step);
            }
            float last = (float) session.train(images, targets, 0.003f, 30).meanLoss();
            assertThat(last).isLessThan(0.8f * first);
            return last;
        }
    }

    /** Of vitals too: they are fetched from inside, where values are bfloat16. */
    @Test
    void vitalsAreMeasuredInFloat32() {
        Vitals.Layer exact = vitals(Precision.FLOAT32);
        Vitals.Layer mixed = vitals(Precision.MIXED_BFLOAT16);
        assertThat(mixed.rms()).isCloseTo(exact.rms(), within(5e-4));
        assertThat(mixed.betweenShare()).isCloseTo(exact.betweenShare(), within(5e-4));
    }

    private static Vitals.Layer vitals(Precision precision) {
        try (NetworkSession session = open(precision);
                TUint8 images = DelicateNetwork.images();
                TFloat32 targets = DelicateNetwork.targets();
                TFloat32 ones = DelicateNetwork.ones()) {
            return session.observe(Map.of("input", images), targets, ones, 0)
                    .vitals()
                    .layers()
                    .get(0);
        }
    }

    private static NetworkSession open(Precision precision) {
        return new NetworkSession(
                NetworkGraph.build(DelicateNetwork.network(), 3),
                Arithmetic.of(precision).session());
    }

    private static RewrittenGraph step(Precision precision) {
        try (NetworkGraph graph = NetworkGraph.build(DelicateNetwork.network(), 3);
                Session session = new Session(graph.graph(), Arithmetic.of(precision).session());
                TUint8 images = DelicateNetwork.images();
                TFloat32 targets = DelicateNetwork.targets();
                TFloat32 ones = DelicateNetwork.ones();
                TFloat32 rate = TFloat32.scalarOf(0.001f);
                TInt64 zero = TInt64.scalarOf(0)) {
            session.run(graph.initialize());
            return RewrittenGraph.of(
                    fed(session, graph, images, targets, ones, zero)
                            .feed(graph.learningRate(), rate)
                            .feed(graph.optimizerStep(), zero)
                            .fetch(graph.training().losses())
                            .addTarget(graph.updates().apply()));
        }
    }

    private static Session.Runner fed(
            Session session,
            NetworkGraph graph,
            TUint8 images,
            TFloat32 targets,
            TFloat32 ones,
            TInt64 step) {
        return session.runner()
                .feed(requireNonNull(graph.inputs().get("input")), images)
                .feed(graph.targets(), targets)
                .feed(graph.exampleWeights(), ones)
                .feed(graph.step(), step);
    }

    private static List<float[]> lossProbabilitiesAndGradients(Precision precision) {
        try (NetworkGraph graph = NetworkGraph.build(DelicateNetwork.network(), 3);
                Session session = new Session(graph.graph(), Arithmetic.of(precision).session());
                TUint8 images = DelicateNetwork.images();
                TFloat32 targets = DelicateNetwork.targets();
                TFloat32 ones = DelicateNetwork.ones();
                TInt64 zero = TInt64.scalarOf(0)) {
            session.run(graph.initialize());
            Session.Runner call =
                    fed(session, graph, images, targets, ones, zero)
                            .fetch(graph.training().losses())
                            .fetch(graph.training().probabilities());
            graph.updates().gradients().forEach(call::fetch);
            try (Result result = call.run()) {
                List<float[]> values = new ArrayList<>();
                for (int i = 0; i < result.size(); i++) {
                    values.add(Tensors.floats(result.get(i)));
                }
                return values;
            }
        }
    }

    private static double relativeError(float[] one, float[] other) {
        double difference = 0;
        double size = 0;
        for (int i = 0; i < other.length; i++) {
            difference += Math.pow(one[i] - other[i], 2);
            size += Math.pow(other[i], 2);
        }
        return Math.sqrt(difference / size);
    }
}
