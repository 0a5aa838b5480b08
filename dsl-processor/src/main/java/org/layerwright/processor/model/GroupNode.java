package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;

/**
 * That a step is one of a group, of which some are done.
 *
 * @param name the group's name
 * @param count how many of the group's steps are done to an image
 * @param written the annotation it was written as
 */
public record GroupNode(String name, int count, AnnotationDecl written) {}
