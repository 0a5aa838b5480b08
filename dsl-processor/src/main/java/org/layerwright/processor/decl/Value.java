package org.layerwright.processor.decl;

import org.layerwright.processor.report.Origin;

/**
 * An annotation member's value as written or defaulted.
 *
 * @param raw an {@link Integer}, {@link Double}, {@link Boolean}, {@link String} (also the name of
 *     an enum constant), {@link TypeRef}, {@link AnnotationDecl} or a list of {@link Value}s
 * @param origin the value in the source, or the annotation where the default speaks
 */
public record Value(Object raw, Origin origin) {}
