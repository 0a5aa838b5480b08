package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NOT_AN_AUGMENTATION;

import org.layerwright.dsl.Augmented;
import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

/** {@code @Augmented} names an augmentation. */
final class AugmentationMarked implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        network.augmentation()
                .filter(type -> !type.annotations().contains(Augmentation.class.getName()))
                .ifPresent(
                        type -> {
                            AnnotationDecl augmented =
                                    network.decl().annotation(Augmented.class).orElseThrow();
                            findings.add(
                                    NOT_AN_AUGMENTATION,
                                    augmented.origin("value"),
                                    network.decl().simpleName(),
                                    type.name());
                        });
    }
}
