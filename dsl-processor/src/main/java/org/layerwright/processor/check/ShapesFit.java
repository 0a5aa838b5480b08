package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.RANK;
import static org.layerwright.processor.report.MessageId.SHAPE;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.Inference;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.Shape;

/** Every layer fits what it is given; told with the way the shape came about. */
final class ShapesFit implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        for (int i = 0; i < network.layers().size(); i++) {
            LayerNode layer = network.layers().get(i);
            Inference inference = shapes.inference(i);
            String input = shapes.input(layer).map(Shape::toString).orElse("?");
            String from = shapes.name(layer.inputs().get(0));
            if (inference instanceof Inference.DoesNotFit misfit) {
                findings.add(
                        SHAPE,
                        layer.written().origin(misfit.member()),
                        layer.written().simpleName(),
                        layer.name(),
                        misfit.what(),
                        input,
                        from,
                        misfit.remedy(),
                        shapes.trace(layer));
            } else if (inference instanceof Inference.WrongRank wrong) {
                findings.add(
                        RANK,
                        layer.written().origin(),
                        layer.written().simpleName(),
                        layer.name(),
                        wrong.expected(),
                        input,
                        from,
                        wrong.remedy(),
                        shapes.trace(layer));
            }
        }
    }
}
