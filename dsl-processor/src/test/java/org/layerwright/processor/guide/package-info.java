/**
 * Keeps {@code docs/language.md} and the language's Javadoc the same: reads the one, writes the
 * tables of the other. Compiles the examples of the guides.
 */
@NullMarked
package org.layerwright.processor.guide;

import org.jspecify.annotations.NullMarked;
