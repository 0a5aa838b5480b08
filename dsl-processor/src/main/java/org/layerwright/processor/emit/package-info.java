/** Writes a plan down as Java. Cannot report user errors and cannot be handed unchecked input. */
@NullMarked
package org.layerwright.processor.emit;

import org.jspecify.annotations.NullMarked;
