/** The recipe of docs/training.md for a base that is frozen at first. */
@NullMarked
package org.layerwright.samples.thaw;

import org.jspecify.annotations.NullMarked;
