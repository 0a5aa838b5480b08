package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.SHARED_SHAPE;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.Origin;
import org.layerwright.processor.report.UsedOrigin;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.WeightFacts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weights that are used again have the shape that they were made with. */
final class SharedWeights implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < network.layers().size(); i++) {
            byName.putIfAbsent(network.layers().get(i).name(), i);
        }
        Set<Origin> told = new HashSet<>();
        for (int i = 0; i < network.layers().size(); i++) {
            LayerNode layer = network.layers().get(i);
            Integer owner = byName.get(layer.owner());
            if (!layer.isShared() || owner == null || told.contains(use(layer))) {
                continue;
            }
            Optional<LayerFacts> own = shapes.facts(i);
            Optional<LayerFacts> others = shapes.facts(owner);
            if (own.isPresent()
                    && others.isPresent()
                    && !fit(layer, own.get(), others.get(), findings)) {
                told.add(use(layer));
            }
        }
    }

    /** Of the layers of a block one is enough. */
    private static Origin use(LayerNode layer) {
        Origin origin = layer.written().origin();
        return origin instanceof UsedOrigin used ? used.use() : origin;
    }

    private static boolean fit(
            LayerNode layer, LayerFacts own, LayerFacts others, Findings findings) {
        for (WeightFacts weight : own.weights()) {
            Optional<WeightFacts> made =
                    others.weights().stream()
                            .filter(other -> other.name().equals(weight.name()))
                            .filter(other -> !other.shape().equals(weight.shape()))
                            .findFirst();
            if (made.isPresent()) {
                findings.add(
                        SHARED_SHAPE,
                        layer.written().origin(),
                        layer.name(),
                        weight.name(),
                        weight.shape(),
                        layer.owner(),
                        made.get().shape());
                return false;
            }
        }
        return true;
    }
}
