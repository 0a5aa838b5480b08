package org.layerwright.processor.report;

/**
 * A place in the user's source that a finding can point at: an element, an annotation on it, or a
 * member of that annotation. Opaque to all stages but the one that reads.
 */
public interface Origin {
    /** No place in particular. */
    Origin NONE = new Origin() {};
}
