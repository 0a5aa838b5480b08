package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NAME_TAKEN;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.ReservedNames;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

/** A layer's accessor must not collide with a method that every generated model has. */
final class FreeNames implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        for (LayerNode layer : network.layers()) {
            // A method without a layer annotation is told so, and is no accessor.
            if (!layer.written().type().isEmpty()) {
                ReservedNames.owner(layer.name())
                        .ifPresent(
                                owner ->
                                        findings.add(
                                                NAME_TAKEN,
                                                layer.written().origin(),
                                                layer.written().simpleName(),
                                                layer.name(),
                                                owner,
                                                layer.name() + "Layer"));
            }
        }
    }
}
