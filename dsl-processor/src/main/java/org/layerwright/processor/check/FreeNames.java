package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NAME_TAKEN;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.Map;

/** A layer's accessor must not collide with a method that every generated model has. */
final class FreeNames implements NetworkRule {
    private static final String OBJECT = "a method of Object";

    private static final Map<String, String> TAKEN =
            Map.of(
                    "close", "close()",
                    "create", "create()",
                    "info", "info()",
                    "summary", "summary()",
                    "clone", OBJECT,
                    "finalize", OBJECT,
                    "getClass", OBJECT,
                    "notify", OBJECT,
                    "notifyAll", OBJECT,
                    "wait", OBJECT);

    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        for (LayerNode layer : network.layers()) {
            String owner = TAKEN.get(layer.name());
            if (owner != null && !layer.written().type().isEmpty()) {
                findings.add(
                        NAME_TAKEN,
                        layer.written().origin(),
                        layer.written().simpleName(),
                        layer.name(),
                        owner,
                        layer.name() + "Layer");
            }
        }
    }
}
