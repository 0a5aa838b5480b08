package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.JOIN;
import static org.layerwright.processor.report.MessageId.RANK;
import static org.layerwright.processor.report.MessageId.SHAPE;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.Inference;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.Shape;

import java.util.stream.Collectors;

/** Every layer fits what it is given; told with the way the shape came about. */
final class ShapesFit implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        for (int i = 0; i < network.layers().size(); i++) {
            LayerNode layer = network.layers().get(i);
            Inference inference = shapes.inference(i);
            if (inference instanceof Inference.DoesNotFit misfit) {
                findings.add(
                        SHAPE,
                        layer.written().origin(misfit.member()),
                        layer.written().simpleName(),
                        layer.name(),
                        misfit.what(),
                        input(shapes, layer),
                        from(network, layer),
                        misfit.remedy(),
                        shapes.trace(layer));
            } else if (inference instanceof Inference.WrongRank wrong) {
                findings.add(
                        RANK,
                        layer.written().origin(),
                        layer.written().simpleName(),
                        layer.name(),
                        wrong.expected(),
                        input(shapes, layer),
                        from(network, layer),
                        wrong.remedy(),
                        shapes.trace(layer));
            } else if (inference instanceof Inference.DoNotJoin apart) {
                findings.add(
                        JOIN,
                        layer.written().origin(),
                        layer.written().simpleName(),
                        layer.name(),
                        apart.why(),
                        apart.remedy(),
                        shapes.trace(layer));
            }
        }
    }

    private static String input(NetworkShapes shapes, LayerNode layer) {
        return layer.inputs().stream()
                .map(index -> shapes.output(index).map(Shape::toString).orElse("?"))
                .collect(Collectors.joining(" and "));
    }

    private static String from(NetworkModel network, LayerNode layer) {
        return layer.inputs().stream()
                .map(index -> network.layers().get(index).name())
                .collect(Collectors.joining(", "));
    }
}
