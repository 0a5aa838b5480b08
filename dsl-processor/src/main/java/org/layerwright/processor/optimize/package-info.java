/**
 * Rewrites of a checked network that keep its meaning and make it faster; the result is a plan to
 * be written down.
 */
@NullMarked
package org.layerwright.processor.optimize;

import org.jspecify.annotations.NullMarked;
