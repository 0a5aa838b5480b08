package org.layerwright.processor.shape;

import org.layerwright.processor.model.InputSpec;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.weight.Modifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shapes of a whole network, found layer by layer from its input. */
public final class NetworkShapes {
    private final NetworkModel network;
    private final Optional<Shape> input;
    private final List<Inference> inferences = new ArrayList<>();

    private NetworkShapes(NetworkModel network) {
        this.network = network;
        this.input =
                network.inputs().size() == 1
                        ? shape(network.inputs().get(0).spec())
                        : Optional.empty();
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

    private static Optional<Shape> shape(InputSpec spec) {
        return spec.height() > 0 && spec.width() > 0 && spec.channels() > 0
                ? Optional.of(Shape.of(spec.height(), spec.width(), spec.channels()))
                : Optional.empty();
    }

    /** What is known of the layer at {@code index}. */
    public Inference inference(int index) {
        return inferences.get(index);
    }

    /** The facts about the layer at {@code index}, if it fits. */
    public Optional<LayerFacts> facts(int index) {
        return inference(index) instanceof Inference.Known known
                ? Optional.of(known.facts())
                : Optional.empty();
    }

    /** The shapes a layer takes, if all are known. */
    public Optional<List<Shape>> inputs(LayerNode layer) {
        List<Shape> known =
                layer.inputs().stream().map(this::output).flatMap(Optional::stream).toList();
        return known.size() == layer.inputs().size() ? Optional.of(known) : Optional.empty();
    }

    /** The shape a layer takes, or the first of them, if it is known. */
    public Optional<Shape> input(LayerNode layer) {
        return output(layer.inputs().get(0));
    }

    /** The shape a layer gives, or the network's input. */
    public Optional<Shape> output(int index) {
        return index == LayerNode.NETWORK_INPUT ? input : facts(index).map(LayerFacts::output);
    }

    /** The name of the layer at {@code index}, or of the network's input. */
    public String name(int index) {
        return index == LayerNode.NETWORK_INPUT ? "input" : network.layers().get(index).name();
    }

    /** The layers from the input to {@code layer}, itself left out, a line each with its shape. */
    public String trace(LayerNode layer) {
        List<Integer> path = new ArrayList<>();
        for (int at = layer.inputs().get(0);
                at != LayerNode.NETWORK_INPUT;
                at = network.layers().get(at).inputs().get(0)) {
            path.add(0, at);
        }
        path.add(0, LayerNode.NETWORK_INPUT);
        int width = path.stream().mapToInt(index -> name(index).length()).max().orElse(0);
        StringBuilder trace = new StringBuilder();
        for (int index : path) {
            String name = name(index);
            trace.append("    ").append(name).append(" ".repeat(width - name.length() + 2));
            trace.append(output(index).map(Shape::toString).orElse("?")).append('\n');
        }
        return trace.append("    ").append(layer.name()).append("  <- here").toString();
    }
}
