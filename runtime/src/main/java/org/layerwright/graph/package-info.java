/**
 * The hand-off from generated code to the runtime: what a network is ({@link
 * org.layerwright.graph.NetworkInfo}), how its layers are built ({@link
 * org.layerwright.graph.NetworkDefinition}) and what it builds them with ({@link
 * org.layerwright.graph.NetworkScope}: ops, weights, randomness, the training switch).
 */
@NullMarked
package org.layerwright.graph;

import org.jspecify.annotations.NullMarked;
