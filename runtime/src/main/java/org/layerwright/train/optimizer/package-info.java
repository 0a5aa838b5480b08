/**
 * The optimizers: Keras's names, defaults and rules, each an immutable value. Where TensorFlow has
 * one op for a whole rule it is used.
 */
@NullMarked
package org.layerwright.train.optimizer;

import org.jspecify.annotations.NullMarked;
