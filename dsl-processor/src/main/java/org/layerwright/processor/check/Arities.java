package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.ARITY;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.UnknownSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

/** Every layer takes as many inputs as its kind does. */
final class Arities implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        for (LayerNode layer : network.layers()) {
            boolean judged =
                    !(layer.spec() instanceof UnknownSpec) && !(layer.spec() instanceof InputSpec);
            if (judged && !layer.spec().arity().allows(layer.inputs().size())) {
                findings.add(
                        ARITY,
                        layer.written().origin(),
                        layer.written().simpleName(),
                        layer.name(),
                        layer.spec().arity(),
                        layer.inputs().size(),
                        layer.spec().arity().remedy());
            }
        }
    }
}
