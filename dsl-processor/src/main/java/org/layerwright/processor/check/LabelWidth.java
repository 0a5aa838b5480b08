package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.LABEL_WIDTH;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.Shape;

import java.util.Optional;

/**
 * The network ends in one value a label; told at the layer and at the labels: either may be off.
 */
final class LabelWidth implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        if (network.labels().isEmpty() || network.layers().isEmpty()) {
            return;
        }
        int last = network.layers().size() - 1;
        // A label listed twice has its own error, and goes away with it.
        int labels = (int) network.labels().get().spec().names().stream().distinct().count();
        Optional<Shape> output = shapes.facts(last).map(LayerFacts::output);
        if (labels == 0 || output.isEmpty() || isRow(output.get(), labels)) {
            return;
        }
        LayerNode layer = network.layers().get(last);
        AnnotationDecl written = layer.written();
        boolean hasUnits = written.has("units");
        String ending =
                (hasUnits ? output.get() + " outputs" : output.get().toString())
                        + " ("
                        + layer.name()
                        + ")";
        String remedy =
                hasUnits
                        ? "Set units = " + labels + ", or correct the labels."
                        : "End it with "
                                + (output.get().rank() == 1 ? "" : "@Flatten and ")
                                + "@Dense(units = "
                                + labels
                                + ").";
        String plural = labels == 1 ? "" : "s";
        findings.add(
                LABEL_WIDTH,
                written.origin("units"),
                written.simpleName(),
                layer.name(),
                ending,
                labels,
                plural,
                remedy);
        if (hasUnits) {
            AnnotationDecl names = network.labels().get().annotation();
            findings.add(
                    LABEL_WIDTH,
                    names.origin("value"),
                    names.simpleName(),
                    network.decl().simpleName(),
                    ending,
                    labels,
                    plural,
                    remedy);
        }
    }

    static boolean isRow(Shape output, int labels) {
        return output.rank() == 1 && output.last() == labels;
    }
}
