package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/**
 * The end of a network, before and after its last activation, so that a loss can take the
 * numerically better one.
 *
 * @param name the output layer's name
 * @param logits scores before the activation, shape [batch, labels]
 * @param probabilities the activation's result in 0..1, same shape
 */
public record NetworkOutput(
        String name, Operand<TFloat32> logits, Operand<TFloat32> probabilities) {}
