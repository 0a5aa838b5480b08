package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.WeightValues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets the statistics of normalization layers to those of a data set. */
final class Adapting {
    private static final String COUNT = "/count";

    private final NetworkSession session;

    Adapting(NetworkSession session) {
        this.session = session;
    }

    /** The layers that have statistics to adapt. */
    List<String> layers() {
        return session.network().inference().adapted().keySet().stream().sorted().toList();
    }

    /** Those of them that have not been adapted. */
    List<String> unadapted() {
        return layers().stream()
                .filter(
                        layer ->
                                session.read(
                                                        List.of(
                                                                session.network()
                                                                        .weights()
                                                                        .get(layer + COUNT)))
                                                .get(layer + COUNT)
                                                .numbers()[0]
                                        == 0)
                .toList();
    }

    /** Goes through all images once and sets mean, variance and count of every such layer. */
    void adapt(BatchSource source) {
        Map<String, ChannelMoments> moments = new LinkedHashMap<>();
        for (String layer : layers()) {
            long channels = session.network().weights().get(layer + "/mean").shape().count();
            moments.put(layer, new ChannelMoments(Math.toIntExact(channels)));
        }
        try (Epoch batches = source.epochInOrder()) {
            while (batches.hasNext()) {
                try (Batch batch = batches.next()) {
                    moments.forEach(
                            (layer, sums) ->
                                    session.reaching(layer, batch.inputs()).forEach(sums::add));
                }
            }
        }
        Map<String, WeightValues.Values> values = new LinkedHashMap<>();
        moments.forEach(
                (layer, sums) -> {
                    put(values, layer + "/mean", sums.mean());
                    put(values, layer + "/variance", sums.variance());
                    put(values, layer + COUNT, source.examples());
                });
        session.write(new WeightValues(values));
    }

    private void put(Map<String, WeightValues.Values> values, String name, float... numbers) {
        values.put(
                name,
                new WeightValues.Values(session.network().weights().get(name).shape(), numbers));
    }
}
