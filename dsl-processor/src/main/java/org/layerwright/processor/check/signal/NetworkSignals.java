package org.layerwright.processor.check.signal;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The signals of a whole network, found layer by layer from its inputs. */
public final class NetworkSignals {
    private final List<Optional<Signal>> sums = new ArrayList<>();
    private final List<Optional<Signal>> outputs = new ArrayList<>();

    /**
     * Predicts them.
     *
     * @param layers the graph, each layer after those it takes
     * @param facts what is known of each of them
     */
    public NetworkSignals(List<LayerNode> layers, List<LayerFacts> facts) {
        for (int i = 0; i < layers.size(); i++) {
            LayerNode layer = layers.get(i);
            Shape shape = facts.get(i).output();
            Optional<Signal> sum =
                    arriving(layer, facts, facts.get(i))
                            .flatMap(in -> LayerSignals.of(layer.spec(), in))
                            .filter(signal -> Double.isFinite(signal.meanSquare()));
            sums.add(sum);
            outputs.add(
                    sum.map(s -> LayerSignals.activated(layer.spec().activation(), s, shape))
                            .filter(signal -> Double.isFinite(signal.meanSquare())));
        }
    }

    private Optional<Arriving> arriving(LayerNode layer, List<LayerFacts> facts, LayerFacts own) {
        List<Signal> signals =
                layer.inputs().stream().map(outputs::get).flatMap(Optional::stream).toList();
        List<Shape> shapes = layer.inputs().stream().map(i -> facts.get(i).output()).toList();
        return signals.size() == shapes.size()
                ? Optional.of(new Arriving(signals, shapes, own))
                : Optional.empty();
    }

    /** What the layer at {@code index} gives before its activation, if that can be told. */
    public Optional<Signal> beforeActivation(int index) {
        return sums.get(index);
    }

    /** What the layer at {@code index} gives, if that can be told. */
    public Optional<Signal> output(int index) {
        return outputs.get(index);
    }
}
