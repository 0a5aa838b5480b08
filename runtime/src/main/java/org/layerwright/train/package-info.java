/**
 * Training: optimizers, losses, options, callbacks, and a short readable loop over public
 * primitives.
 */
@NullMarked
package org.layerwright.train;

import org.jspecify.annotations.NullMarked;
