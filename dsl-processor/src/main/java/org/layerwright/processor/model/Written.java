package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;

/** A specification and the annotation it was written as, for findings about its members. */
public record Written<S>(S spec, AnnotationDecl annotation) {}
