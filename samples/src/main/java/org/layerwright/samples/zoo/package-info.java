/**
 * Published architectures, each declared as an interface whose numbers of parameters, layer by
 * layer, are those of {@code keras.applications}. What repeats is a block. Pixels arrive as 0..255
 * in RGB order, so each starts with what {@code preprocess_input} does in Keras, which has no
 * parameters.
 */
@NullMarked
package org.layerwright.samples.zoo;

import org.jspecify.annotations.NullMarked;
