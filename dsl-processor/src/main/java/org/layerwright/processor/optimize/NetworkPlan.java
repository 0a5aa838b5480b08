package org.layerwright.processor.optimize;

import org.layerwright.processor.check.CheckedNetwork;
import org.layerwright.processor.model.OutputNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
            layers.add(PlannedLayer.asDeclared(network.layers().get(i), network.facts(i)));
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

    /** What a layer takes first. */
    int above(int index) {
        return layers.get(index).node().inputs().get(0);
    }

    /**
     * The only layer that sees a layer's value; empty if several do, or what the loss adds for its
     * output, or the user because it is an output.
     */
    OptionalInt onlyReader(int index) {
        int[] readers =
                IntStream.range(0, layers.size())
                        .filter(i -> layers.get(i).node().inputs().contains(index))
                        .limit(2)
                        .toArray();
        boolean seen =
                outputName(index).isPresent()
                        || layers.get(index).node().activityRegularizer().isPresent();
        return seen || readers.length != 1 ? OptionalInt.empty() : OptionalInt.of(readers[0]);
    }

    /** With a change made and told. */
    NetworkPlan with(Decision decision, Rewrite.Change change) {
        List<PlannedLayer> changed = new ArrayList<>(layers);
        change.layers().forEach(changed::set);
        List<Decision> told = new ArrayList<>(decisions);
        told.add(decision);
        return new NetworkPlan(network, changed, told);
    }
}
