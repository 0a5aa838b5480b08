/**
 * Random numbers inside a graph, each a function of seed, purpose and training step: a run can be
 * repeated to the bit and resumed anywhere.
 */
@NullMarked
package org.layerwright.random;

import org.jspecify.annotations.NullMarked;
