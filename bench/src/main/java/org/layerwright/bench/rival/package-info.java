/**
 * Contestants of {@link org.layerwright.bench.SpeedBench}: the work they share, the product, its
 * rivals at their settings, each in a process of its own, and how one speaks with them.
 */
@NullMarked
package org.layerwright.bench.rival;

import org.jspecify.annotations.NullMarked;
