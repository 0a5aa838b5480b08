/**
 * What can be said about a layer's weights: how they start (initializers), what the loss adds for
 * them (regularizers), what holds after each step (constraints), whether they learn at all. Each
 * annotation stands beside the layer's: {@code @Conv2D(filters = 32) @HeNormal @L2(1e-4) Layer
 * conv();}.
 *
 * <p>{@code weights} names the weights that are meant, as the layer's Javadoc lists them. Without
 * it the main ones are: {@code kernel}, everything that ends in {@code _kernel}, {@code embeddings}
 * and {@code class_token}. An annotation may be repeated for other weights:
 * {@code @HeNormal @Zeros(weights = "bias")}. For one weight there is one initializer, one
 * regularizer and one constraint on a method. On the use of a block it holds for every layer inside
 * that has such a weight; what is written inside the block comes before it.
 */
package org.layerwright.dsl.weight;
