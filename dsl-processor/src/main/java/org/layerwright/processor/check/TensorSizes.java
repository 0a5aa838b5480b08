package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.TOO_LARGE;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;

/** No tensor has more values than can be indexed. */
final class TensorSizes implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        for (int i = 0; i < network.layers().size(); i++) {
            LayerNode layer = network.layers().get(i);
            shapes.facts(i)
                    .ifPresent(
                            facts -> {
                                for (WeightFacts weight : facts.weights()) {
                                    check(layer, weight.name(), weight.shape(), findings);
                                }
                                check(layer, "output", facts.output(), findings);
                            });
        }
    }

    private static void check(LayerNode layer, String what, Shape shape, Findings findings) {
        if (shape.count() > Integer.MAX_VALUE) {
            findings.add(
                    TOO_LARGE,
                    layer.written().origin(),
                    layer.written().simpleName(),
                    layer.name(),
                    what,
                    shape.count());
        }
    }
}
