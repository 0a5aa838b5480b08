package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;
import java.util.Optional;

/**
 * A step of an augmentation.
 *
 * @param name the method's name
 * @param spec what it does; empty for a method that names no step
 * @param probability the share of images it is done to
 * @param groups the groups it is one of; more than one is a mistake
 * @param written the annotation it was written as
 */
public record StepNode(
        String name,
        Optional<StepSpec> spec,
        double probability,
        List<GroupNode> groups,
        AnnotationDecl written) {
    public StepNode {
        groups = List.copyOf(groups);
    }
}
