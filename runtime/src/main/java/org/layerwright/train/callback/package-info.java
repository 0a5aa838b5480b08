/**
 * What can be done at the points of a training run: ending it, changing its rate, keeping weights,
 * writing down its values. A callback of a user's own stands beside these on equal terms.
 */
@NullMarked
package org.layerwright.train.callback;

import org.jspecify.annotations.NullMarked;
