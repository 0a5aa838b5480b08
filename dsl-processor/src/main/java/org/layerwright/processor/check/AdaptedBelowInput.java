package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.ADAPTED_LATE;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.layer.NormalizationSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** What a layer is adapted to before training does not change in training. */
final class AdaptedBelowInput implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        for (LayerNode layer : network.layers()) {
            if (layer.spec() instanceof NormalizationSpec spec && spec.adapted()) {
                weightedAbove(layer, network, shapes)
                        .ifPresent(
                                culprit ->
                                        findings.add(
                                                ADAPTED_LATE,
                                                layer.written().origin(),
                                                layer.written().simpleName(),
                                                layer.name(),
                                                network.layers().get(culprit).name()));
            }
        }
    }

    /** A layer with weights that the layer takes values from, directly or not. */
    private static OptionalInt weightedAbove(
            LayerNode layer, NetworkModel network, NetworkShapes shapes) {
        Deque<Integer> open = new ArrayDeque<>(layer.inputs());
        Set<Integer> seen = new HashSet<>();
        while (!open.isEmpty()) {
            int above = open.pop();
            if (!seen.add(above)) {
                continue;
            }
            if (shapes.facts(above).filter(facts -> !facts.weights().isEmpty()).isPresent()) {
                return OptionalInt.of(above);
            }
            open.addAll(network.layers().get(above).inputs());
        }
        return OptionalInt.empty();
    }
}
