/**
 * What the language says, what the compiler infers and what TensorFlow computes are the same: a
 * table of small networks, at least one for each layer of the language.
 */
@NullMarked
package org.layerwright.samples.parity;

import org.jspecify.annotations.NullMarked;
