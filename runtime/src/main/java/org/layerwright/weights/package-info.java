/**
 * Weights by name in files, written here or elsewhere: {@link org.layerwright.weights.SafeTensors},
 * {@link org.layerwright.weights.TensorFlowCheckpoint}, and what Keras writes, {@link
 * org.layerwright.weights.KerasFile}. {@link org.layerwright.weights.WeightFile} tells them apart,
 * {@link org.layerwright.weights.LoadOptions} says which of their names mean which layer.
 */
@NullMarked
package org.layerwright.weights;

import org.jspecify.annotations.NullMarked;
