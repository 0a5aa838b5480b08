/**
 * How the learning rate changes while a network is trained: at most one schedule beside the
 * optimizer, and at most one {@link org.layerwright.dsl.schedule.Warmup}. The optimizer's {@code
 * learningRate} is where it starts. Without a schedule the rate is constant, and callbacks may set
 * it; with one they may not.
 */
package org.layerwright.dsl.schedule;
