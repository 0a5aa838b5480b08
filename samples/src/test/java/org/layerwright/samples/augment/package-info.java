/** Augmentations of every step, built into a graph and run. */
@NullMarked
package org.layerwright.samples.augment;

import org.jspecify.annotations.NullMarked;
