package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.Optional;

/**
 * A step of an augmentation.
 *
 * @param name the method's name
 * @param spec what it does; empty for a method that names no step
 * @param written the annotation it was written as
 */
public record StepNode(String name, Optional<StepSpec> spec, AnnotationDecl written) {}
