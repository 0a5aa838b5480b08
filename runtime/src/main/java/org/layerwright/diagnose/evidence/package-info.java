/**
 * What is known of a run, as values: the plan, the data, the first batch, every step's loss, what
 * was measured inside the network, every epoch. Rules read it and nothing else, so that a case can
 * be written down by hand. Plain Java.
 */
@NullMarked
package org.layerwright.diagnose.evidence;

import org.jspecify.annotations.NullMarked;
