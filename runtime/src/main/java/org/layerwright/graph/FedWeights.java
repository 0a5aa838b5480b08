package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.types.TFloat32;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Positive weights as tensors, for one step. */
final class FedWeights implements AutoCloseable {
    private final Map<Operand<TFloat32>, TFloat32> tensors = new LinkedHashMap<>();

    private FedWeights() {}

    /** Refuses weights of other labels than the outputs have, or of outputs that weigh none. */
    static void check(NetworkGraph network, Map<String, float[]> byOutput) {
        byOutput.forEach(
                (output, weights) -> {
                    Operand<TFloat32> fed = network.positiveWeights().get(output);
                    if (fed == null || fed.shape().get(0) != weights.length) {
                        throw new IllegalArgumentException(
                                "output %s takes %s positive weights, not %d"
                                        .formatted(
                                                output,
                                                fed == null ? "no" : fed.shape().get(0),
                                                weights.length));
                    }
                });
    }

    static FedWeights of(NetworkGraph network, Map<String, float[]> byOutput) {
        FedWeights fed = new FedWeights();
        byOutput.forEach(
                (output, weights) ->
                        fed.tensors.put(
                                Objects.requireNonNull(network.positiveWeights().get(output)),
                                TFloat32.vectorOf(weights)));
        return fed;
    }

    Session.Runner to(Session.Runner runner) {
        tensors.forEach(runner::feed);
        return runner;
    }

    @Override
    public void close() {
        tensors.values().forEach(TFloat32::close);
    }
}
