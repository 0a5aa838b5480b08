package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.INPUT_FORM;
import static org.layerwright.processor.report.MessageId.NOT_POSITIVE;
import static org.layerwright.processor.report.MessageId.NO_IMAGE;

import org.layerwright.dsl.Augmented;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.List;

/** An input is an image with a size, or numbers of a shape. */
final class Inputs implements NetworkRule {
    private static final List<String> IMAGE = List.of("height", "width", "channels");

    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        long images = 0;
        for (LayerNode layer : network.layers()) {
            if (layer.spec() instanceof InputSpec input) {
                check(network.element(layer), layer.written(), input, findings);
                images += input.image() ? 1 : 0;
            }
        }
        if (network.augmentation().isPresent() && images != 1) {
            findings.add(
                    NO_IMAGE,
                    network.decl().origin(Augmented.class),
                    network.decl().simpleName(),
                    images);
        }
    }

    private static void check(
            String on, AnnotationDecl written, InputSpec input, Findings findings) {
        if (!input.image() && (written.integer("height") != 0 || written.integer("width") != 0)) {
            findings.add(INPUT_FORM, written.origin(), on);
            return;
        }
        for (int i = 0; i < input.sizes().size(); i++) {
            if (input.sizes().get(i) < 1) {
                String member = input.image() ? IMAGE.get(i) : "shape";
                findings.add(
                        NOT_POSITIVE,
                        written.origin(member),
                        written.simpleName(),
                        on,
                        member,
                        input.sizes().get(i),
                        1);
            }
        }
    }
}
