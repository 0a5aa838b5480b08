package org.layerwright.export;

import org.layerwright.export.rewrite.BatchNormFolding;
import org.layerwright.files.AtomicFolder;
import org.layerwright.graph.InputInfo;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkOutput;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.OutputInfo;
import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;
import org.layerwright.weights.TensorFlowCheckpoint;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A trained network in a graph and session of its own, with the inference pass and the signatures
 * but nothing of training.
 */
final class ServingGraph implements AutoCloseable {
    private static final ConfigProto CPU_ONLY =
            ConfigProto.newBuilder().putDeviceCount("GPU", 0).build();
    private static final String METHOD = "tensorflow/serving/predict";

    private final Graph graph;
    private final Session session;
    private final List<Signature> signatures;

    private ServingGraph(Graph graph, Exported exported, ExportOptions options) throws IOException {
        this.graph = graph;
        NetworkSession trained = exported.trained();
        InferencePass.Cut pass = InferencePass.of(trained.network(), exported.info());
        BatchNormFolding.Folded folded =
                options.foldBatchNormalization()
                        ? BatchNormFolding.fold(pass.graph(), pass.ends(), trained::constants)
                        : new BatchNormFolding.Folded(pass.graph(), new WeightValues(Map.of()));
        graph.importGraphDef(folded.graph());
        this.signatures = signatures(exported);
        this.session = new Session(graph, CPU_ONLY);
        try {
            setWeights(trained, folded.made());
        } catch (IOException | RuntimeException | Error e) {
            session.close();
            throw e;
        }
    }

    /** Copies what was learnt so far. */
    static ServingGraph of(Exported exported, ExportOptions options) throws IOException {
        Graph graph = new Graph();
        try {
            return new ServingGraph(graph, exported, options);
        } catch (IOException | RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    private List<Signature> signatures(Exported exported) {
        NetworkInfo info = exported.info();
        NetworkGraph network = exported.trained().network();
        Ops tf = Ops.create(graph).withSubScope("serving-graph");
        Signature.Builder served = Signature.builder(Signatures.PIXELS).methodName(METHOD);
        for (InputInfo input : info.inputs()) {
            Placeholder<?> original = Objects.requireNonNull(network.inputs().get(input.name()));
            served.input(Signatures.input(info, input), operation(original.op().name()));
        }
        Signature.Builder encoded = Signature.builder(Signatures.ENCODED).methodName(METHOD);
        for (int i = 0; i < info.outputs().size(); i++) {
            OutputInfo output = info.outputs().get(i);
            NetworkOutput made = network.inference().outputs().get(i);
            Operand<TFloat32> probabilities = output(made.probabilities(), TFloat32.class);
            Map<String, Operand<?>> constants = constants(tf, exported, output);
            served.output(Signatures.probabilities(info, output), probabilities);
            constants.forEach(served::output);
            if (info.takesOneImage()) {
                encoded.output(
                        Signatures.probabilities(info, output), ofOneImage(tf, probabilities));
                constants.forEach(encoded::output);
            }
        }
        return info.takesOneImage()
                ? List.of(
                        served.build(),
                        encoded.input(
                                        Signatures.IMAGE_BYTES,
                                        operation(InferencePass.ENCODED_IMAGE))
                                .build())
                : List.of(served.build());
    }

    /** What goes with an output's probabilities: names, and bounds if it is decided by such. */
    private static Map<String, Operand<?>> constants(Ops tf, Exported exported, OutputInfo output) {
        NetworkInfo info = exported.info();
        List<String> labels = output.labels();
        float[] thresholds = exported.rules().of(output.name()).thresholds(labels.size());
        Map<String, Operand<?>> constants = new LinkedHashMap<>();
        constants.put(
                Signatures.labels(info, output),
                tf.withName("labels")
                        .constant(NdArrays.vectorOfObjects(labels.toArray(String[]::new))));
        if (thresholds.length > 0) {
            constants.put(
                    Signatures.thresholds(info, output),
                    tf.withName("thresholds").constant(thresholds));
        }
        return constants;
    }

    private static Operand<TFloat32> ofOneImage(Ops tf, Operand<TFloat32> probabilities) {
        return tf.withName("probabilities").reshape(probabilities, tf.constant(new int[] {-1}));
    }

    private Output<?> operation(String name) {
        return graph.operation(name).output(0);
    }

    /**
     * By way of a file: ops that assign values would stay in the graph, while those that restore
     * variables belong to every SavedModel.
     */
    private void setWeights(NetworkSession trained, WeightValues made) throws IOException {
        List<Weight> used =
                trained.network().weights().ofModel().stream()
                        .filter(weight -> graph.operation(opName(weight)) != null)
                        .toList();
        WeightValues values = trained.read(used);
        Map<String, WeightValues.Values> byOp = new LinkedHashMap<>();
        used.forEach(weight -> byOp.put(opName(weight), values.get(weight.name())));
        made.names().forEach(name -> byOp.put(name, made.get(name)));
        if (byOp.isEmpty()) {
            return;
        }
        Path folder = Files.createTempDirectory("layerwright");
        try {
            Path prefix = folder.resolve("weights");
            TensorFlowCheckpoint.write(prefix, new WeightValues(byOp));
            session.restore(prefix.toString());
        } finally {
            AtomicFolder.delete(folder);
        }
    }

    /** The operand of this graph that has the name of the trained graph's one. */
    private <T extends TFloat32> Operand<T> output(Operand<T> original, Class<T> type) {
        return graph.operation(original.op().name())
                .output(original.asOutput().index())
                .expect(type);
    }

    private static String opName(Weight weight) {
        return weight.variable().op().name();
    }

    Session session() {
        return session;
    }

    List<Signature> signatures() {
        return signatures;
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
