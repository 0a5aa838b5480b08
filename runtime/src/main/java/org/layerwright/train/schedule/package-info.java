/**
 * Schedules of the learning rate: Keras's formulas, computed in Java for each step. Their lengths
 * are {@link org.layerwright.train.schedule.Span}s.
 */
@NullMarked
package org.layerwright.train.schedule;

import org.jspecify.annotations.NullMarked;
