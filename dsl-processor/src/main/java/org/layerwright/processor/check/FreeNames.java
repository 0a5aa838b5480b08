package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NAME_TAKEN;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.ReservedNames;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

/** A layer's accessor must not collide with a method that every generated model has. */
final class FreeNames implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        for (MethodDecl method : network.decl().methods()) {
            // A method without an annotation is told so, and is no accessor.
            Vocabulary.NETWORK.annotationsOf(method).stream()
                    .findFirst()
                    .ifPresent(annotation -> check(method.name(), annotation, findings));
        }
    }

    private static void check(String name, AnnotationDecl annotation, Findings findings) {
        ReservedNames.owner(name)
                .ifPresent(
                        owner ->
                                findings.add(
                                        NAME_TAKEN,
                                        annotation.origin(),
                                        annotation.simpleName(),
                                        name,
                                        owner,
                                        name + "Layer"));
    }
}
