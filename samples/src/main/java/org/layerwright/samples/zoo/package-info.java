/**
 * Published architectures, each declared as an interface whose numbers of parameters, layer by
 * layer, are those of {@code keras.applications}. What repeats is a block. Each starts with the
 * scaling of pixels that {@code preprocess_input} does in Keras, which has no parameters; channels
 * stay in the order red, green, blue, where Keras turns them round for VGG and ResNet50.
 */
@NullMarked
package org.layerwright.samples.zoo;

import org.jspecify.annotations.NullMarked;
