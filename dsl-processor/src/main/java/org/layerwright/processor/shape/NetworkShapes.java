package org.layerwright.processor.shape;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.weight.Modifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shapes of a whole network, found layer by layer from its inputs. */
public final class NetworkShapes {
    private final NetworkModel network;
    private final List<Inference> inferences = new ArrayList<>();

    private NetworkShapes(NetworkModel network) {
        this.network = network;
        for (LayerNode layer : network.layers()) {
            inferences.add(
                    inputs(layer)
                            .map(shapes -> infer(layer, shapes))
                            .orElseGet(Inference.Unknown::new));
        }
    }

    public static NetworkShapes of(NetworkModel network) {
        return new NetworkShapes(network);
    }

    private static Inference infer(LayerNode layer, List<Shape> inputs) {
        return ModifiedWeights.apply(
                LayerShapes.infer(layer.spec(), inputs), Modifier.of(layer.modifiers()));
    }

    /** What is known of the layer at {@code index}. */
    public Inference inference(int index) {
        return inferences.get(index);
    }

    /** The facts about the layer at {@code index}, if it fits; of no layer if there is none. */
    public Optional<LayerFacts> facts(int index) {
        return index >= 0 && inference(index) instanceof Inference.Known known
                ? Optional.of(known.facts())
                : Optional.empty();
    }

    /** The shapes a layer takes, if all are known. */
    public Optional<List<Shape>> inputs(LayerNode layer) {
        List<Shape> known =
                layer.inputs().stream().map(this::output).flatMap(Optional::stream).toList();
        return known.size() == layer.inputs().size() ? Optional.of(known) : Optional.empty();
    }

    /** The shape that the layer at {@code index} gives. */
    public Optional<Shape> output(int index) {
        return facts(index).map(LayerFacts::output);
    }

    /** How a layer's input came about; see {@link Trace}. */
    public String trace(LayerNode layer) {
        return new Trace(network, this).to(layer);
    }
}
