package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.LABEL_WIDTH;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.Shape;

import java.util.Optional;

/**
 * The network ends in one value a label; told at the layer and at the labels: either may be off.
 */
final class LabelWidth implements OutputRule {
    @Override
    public void check(
            OutputNode output, NetworkModel network, NetworkShapes shapes, Findings findings) {
        int last = output.layer();
        if (output.labels().isEmpty() || last < 0) {
            return;
        }
        // A label listed twice has its own error, and goes away with it.
        int labels = (int) output.labels().get().spec().names().stream().distinct().count();
        Optional<Shape> result = shapes.facts(last).map(LayerFacts::output);
        if (labels == 0 || result.isEmpty() || isRow(result.get(), labels)) {
            return;
        }
        LayerNode layer = network.layers().get(last);
        AnnotationDecl written = layer.written();
        boolean hasUnits = written.has("units");
        String ending =
                (hasUnits ? result.get() + " outputs" : result.get().toString())
                        + " ("
                        + layer.name()
                        + ")";
        String remedy =
                hasUnits
                        ? "Set units = " + labels + ", or correct the labels."
                        : "End it with "
                                + (result.get().rank() == 1 ? "" : "@Flatten and ")
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
            AnnotationDecl names = output.labels().get().annotation();
            findings.add(
                    LABEL_WIDTH,
                    names.origin("value"),
                    names.simpleName(),
                    output.on(),
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
