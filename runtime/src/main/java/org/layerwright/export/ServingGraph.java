package org.layerwright.export;

import org.layerwright.graph.InputInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkOutput;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.OutputInfo;
import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TString;

import java.util.List;
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

    private ServingGraph(Graph graph, NetworkSession trained, NetworkInfo info) {
        this.graph = graph;
        graph.importGraphDef(InferencePass.of(trained.network(), info));
        this.signatures = signatures(trained, info);
        this.session = new Session(graph, CPU_ONLY);
        try {
            copyWeights(trained);
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
    }

    /** Copies what {@code trained} has learnt so far. */
    static ServingGraph of(NetworkSession trained, NetworkInfo info) {
        Graph graph = new Graph();
        try {
            return new ServingGraph(graph, trained, info);
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    private List<Signature> signatures(NetworkSession trained, NetworkInfo info) {
        Ops tf = Ops.create(graph).withSubScope("serving-graph");
        Signature.Builder served = Signature.builder(Signatures.PIXELS).methodName(METHOD);
        for (InputInfo input : info.inputs()) {
            Placeholder<?> original =
                    Objects.requireNonNull(trained.network().inputs().get(input.name()));
            served.input(Signatures.input(info, input), operation(original.op().name()));
        }
        Signature.Builder encoded = Signature.builder(Signatures.ENCODED).methodName(METHOD);
        for (int i = 0; i < info.outputs().size(); i++) {
            OutputInfo output = info.outputs().get(i);
            NetworkOutput made = trained.network().inference().outputs().get(i);
            Operand<TFloat32> probabilities = output(made.probabilities(), TFloat32.class);
            Operand<TString> labels = labels(tf, output);
            served.output(Signatures.probabilities(info, output), probabilities)
                    .output(Signatures.labels(info, output), labels);
            if (info.takesOneImage()) {
                encoded.output(
                                Signatures.probabilities(info, output),
                                ofOneImage(tf, probabilities))
                        .output(Signatures.labels(info, output), labels);
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

    private static Operand<TString> labels(Ops tf, OutputInfo output) {
        return tf.withName("labels")
                .constant(NdArrays.vectorOfObjects(output.labels().toArray(String[]::new)));
    }

    private static Operand<TFloat32> ofOneImage(Ops tf, Operand<TFloat32> probabilities) {
        return tf.withName("probabilities").reshape(probabilities, tf.constant(new int[] {-1}));
    }

    private Output<?> operation(String name) {
        return graph.operation(name).output(0);
    }

    private void copyWeights(NetworkSession trained) {
        Ops tf = Ops.create(graph).withSubScope("set-weights");
        List<Weight> used =
                trained.network().weights().ofModel().stream()
                        .filter(weight -> graph.operation(opName(weight)) != null)
                        .toList();
        WeightValues values = trained.read(used);
        for (Weight weight : used) {
            set(tf, weight, values.get(weight.name()).numbers());
        }
    }

    private void set(Ops tf, Weight weight, float[] numbers) {
        Shape shape = Shape.of(weight.shape().toArray());
        Placeholder<TFloat32> value = tf.placeholder(TFloat32.class, Placeholder.shape(shape));
        Op assign = tf.assign(output(weight.variable(), TFloat32.class), value);
        try (TFloat32 tensor = TFloat32.tensorOf(shape, DataBuffers.of(numbers))) {
            session.runner().feed(value, tensor).addTarget(assign).run().close();
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
