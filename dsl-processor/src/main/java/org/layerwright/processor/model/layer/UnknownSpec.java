package org.layerwright.processor.model.layer;

/**
 * Stands in for a method that names no layer. What follows it cannot be judged, so that one mistake
 * gives one error.
 */
public record UnknownSpec() implements LayerSpec {}
