/**
 * What a network says about pictures or arrays: {@link org.layerwright.predict.Prediction}, one
 * example's labels and probabilities, made by a {@link org.layerwright.predict.Predictor}. The same
 * predictor serves a model in training and one read back from a SavedModel; pixels come from the
 * decoder that training used.
 */
@NullMarked
package org.layerwright.predict;

import org.jspecify.annotations.NullMarked;
