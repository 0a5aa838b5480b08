package org.layerwright;

import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;

import java.util.List;
import java.util.Map;

/** One layer of a model: what it is and what it has learnt. Usable while its model is open. */
public final class LayerHandle {
    private final LayerInfo info;
    private final NetworkSession session;

    LayerHandle(LayerInfo info, NetworkSession session) {
        this.info = info;
        this.session = session;
    }

    /** Name, type, output shape and counts. */
    public LayerInfo info() {
        return info;
    }

    /** The names of its weights, such as {@code kernel} and {@code bias}; empty if it has none. */
    public List<String> weightNames() {
        String prefix = info.name() + "/";
        return session.network().weights().ofModel().stream()
                .map(Weight::name)
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    /**
     * A copy of a weight's present values.
     *
     * @param name one of {@link #weightNames}
     * @throws IllegalArgumentException if the layer has no such weight
     */
    public WeightValues.Values weight(String name) {
        Weight weight = find(name);
        return session.read(List.of(weight)).get(weight.name());
    }

    /**
     * Sets a weight.
     *
     * @param name one of {@link #weightNames}
     * @param values as many as the weight's shape holds, the last axis running fastest
     * @throws IllegalArgumentException if the layer has no such weight or their number is wrong
     */
    public void setWeight(String name, float... values) {
        Weight weight = find(name);
        session.write(
                new WeightValues(
                        Map.of(weight.name(), new WeightValues.Values(weight.shape(), values))));
    }

    private Weight find(String name) {
        if (!weightNames().contains(name)) {
            throw new IllegalArgumentException(
                    "layer %s has no weight %s; it has %s"
                            .formatted(info.name(), name, weightNames()));
        }
        return session.network().weights().get(info.name() + "/" + name);
    }
}
