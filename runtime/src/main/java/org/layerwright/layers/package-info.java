/**
 * What generated code calls for layers and activations that are more than an op or two of
 * TensorFlow: static functions by family, on operands whose first axis is the batch. Semantics are
 * Keras 3's. Only ops with right gradients are used.
 */
@NullMarked
package org.layerwright.layers;

import org.jspecify.annotations.NullMarked;
