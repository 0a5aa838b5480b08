package org.layerwright.processor.optimize;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.shape.LayerFacts;

import java.util.Optional;

/**
 * A layer as it will be written down.
 *
 * @param node what was declared
 * @param facts its shapes and counts
 * @param activation what is applied after it; a rewrite may have moved it here from another layer
 * @param note why it differs from what was declared, for readers of the generated code
 */
public record PlannedLayer(
        LayerNode node, LayerFacts facts, ActivationFunction activation, Optional<String> note) {

    public String name() {
        return node.name();
    }

    PlannedLayer with(ActivationFunction changed, String why) {
        return new PlannedLayer(node, facts, changed, Optional.of(why));
    }
}
