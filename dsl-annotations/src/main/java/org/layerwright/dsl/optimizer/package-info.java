/**
 * The optimizers: how gradients change weights. A network has exactly one. Beside it may stand one
 * kind of clipping, {@link org.layerwright.dsl.optimizer.GradientAccumulation}, {@link
 * org.layerwright.dsl.optimizer.ExponentialMovingAverage} and a {@linkplain
 * org.layerwright.dsl.schedule schedule} of the learning rate; beside a layer {@link
 * org.layerwright.dsl.optimizer.LearningRate}. In an update gradients are averaged, then clipped;
 * weights decay, follow the optimizer, are brought back within their constraints, and averaged.
 */
package org.layerwright.dsl.optimizer;
