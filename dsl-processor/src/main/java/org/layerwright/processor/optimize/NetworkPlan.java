package org.layerwright.processor.optimize;

import org.layerwright.processor.check.CheckedNetwork;
import org.layerwright.processor.model.OutputNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A checked network as it will be written down.
 *
 * @param network what was declared
 * @param layers its layers in the order they are built
 * @param decisions the rewrites made on the way
 */
public record NetworkPlan(
        CheckedNetwork network, List<PlannedLayer> layers, List<Decision> decisions) {

    public NetworkPlan {
        layers = List.copyOf(layers);
        decisions = List.copyOf(decisions);
    }

    /** The network exactly as declared. */
    static NetworkPlan asDeclared(CheckedNetwork network) {
        List<PlannedLayer> layers = new ArrayList<>();
        for (int i = 0; i < network.layers().size(); i++) {
            layers.add(
                    new PlannedLayer(
                            network.layers().get(i),
                            network.facts(i),
                            network.layers().get(i).spec().activation(),
                            Optional.empty()));
        }
        return new NetworkPlan(network, layers, List.of());
    }

    /** The name of the output that the layer at an index is, if it is one. */
    public Optional<String> outputName(int index) {
        return network.outputs().stream()
                .filter(output -> output.layer() == index)
                .map(OutputNode::name)
                .findFirst();
    }
}
