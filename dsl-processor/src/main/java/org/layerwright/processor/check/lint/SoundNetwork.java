package org.layerwright.processor.check.lint;

import org.layerwright.processor.check.signal.NetworkSignals;
import org.layerwright.processor.check.signal.Signal;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A network in which everything fits, with what can be known of it without building it. */
public final class SoundNetwork {
    private final NetworkModel model;
    private final List<LayerFacts> facts;
    private final List<List<Integer>> takers = new ArrayList<>();
    private final NetworkSignals signals;

    private SoundNetwork(NetworkModel model, List<LayerFacts> facts) {
        this.model = model;
        this.facts = facts;
        this.signals = new NetworkSignals(model.layers(), facts);
        model.layers().forEach(layer -> takers.add(new ArrayList<>()));
        for (int i = 0; i < model.layers().size(); i++) {
            for (int input : model.layers().get(i).inputs()) {
                takers.get(input).add(i);
            }
        }
    }

    /** A network that no rule of the language found an error in. */
    public static SoundNetwork of(NetworkModel model, NetworkShapes shapes) {
        return new SoundNetwork(
                model,
                IntStream.range(0, model.layers().size())
                        .mapToObj(i -> shapes.facts(i).orElseThrow())
                        .toList());
    }

    NetworkModel model() {
        return model;
    }

    List<OutputNode> outputs() {
        return model.outputs();
    }

    int size() {
        return model.layers().size();
    }

    LayerNode layer(int index) {
        return model.layers().get(index);
    }

    LayerFacts facts(int index) {
        return facts.get(index);
    }

    Shape shape(int index) {
        return facts.get(index).output();
    }

    /** The layers that take what the layer at {@code index} gives. */
    List<Integer> takers(int index) {
        return List.copyOf(takers.get(index));
    }

    /** The only layer that takes it, where there is one. */
    Optional<Integer> onlyTaker(int index) {
        List<Integer> all = takers.get(index);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    boolean isOutput(int index) {
        return model.outputs().stream().anyMatch(output -> output.layer() == index);
    }

    /** How large its values are before training, before its activation; if that can be told. */
    Optional<Signal> sum(int index) {
        return signals.beforeActivation(index);
    }

    /** How large its values are before training, if that can be told. */
    Optional<Signal> signal(int index) {
        return signals.output(index);
    }

    /** The kernel of a layer that has one, frozen or not. */
    Optional<WeightFacts> kernel(int index) {
        return Kind.of(layer(index).spec()) == Kind.KERNEL
                ? facts(index).weights().stream()
                        .filter(weight -> weight.name().endsWith("kernel"))
                        // Of a separable convolution the one that has the channels of its output.
                        .reduce((first, last) -> last)
                : Optional.empty();
    }

    /** Whether it has a kernel that learns. */
    boolean learnsKernel(int index) {
        return kernel(index).map(WeightFacts::trainable).orElse(false);
    }

    long parameters() {
        return facts.stream().mapToLong(LayerFacts::trainableParameters).sum();
    }
}
