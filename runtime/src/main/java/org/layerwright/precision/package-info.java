/**
 * In which arithmetic networks are computed: the user's choice, what the machine makes of it, and
 * how TensorFlow is told.
 */
@NullMarked
package org.layerwright.precision;

import org.jspecify.annotations.NullMarked;
