package org.layerwright.processor.shape;

/**
 * A weight of a layer.
 *
 * @param name its name inside the layer: {@code kernel}
 * @param shape its shape, without any batch axis
 * @param trainable whether the optimizer changes it
 */
public record WeightFacts(String name, Shape shape, boolean trainable) {}
