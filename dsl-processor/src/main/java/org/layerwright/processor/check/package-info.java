/**
 * One class a rule. All rules run; only a network without errors becomes a {@code CheckedNetwork},
 * and only from here.
 */
@NullMarked
package org.layerwright.processor.check;

import org.jspecify.annotations.NullMarked;
