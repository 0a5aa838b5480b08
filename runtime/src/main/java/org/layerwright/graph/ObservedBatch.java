package org.layerwright.graph;

/**
 * What a network said about a batch, and what was measured inside.
 *
 * @param result losses and probabilities of the training pass
 * @param vitals what was measured on the way
 */
public record ObservedBatch(BatchResult result, Vitals vitals) {}
