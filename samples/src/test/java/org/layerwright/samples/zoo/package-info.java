/**
 * The published architectures against Keras: sizes of every layer, what comes out under the same
 * weights, and a training step.
 */
@NullMarked
package org.layerwright.samples.zoo;

import org.jspecify.annotations.NullMarked;
