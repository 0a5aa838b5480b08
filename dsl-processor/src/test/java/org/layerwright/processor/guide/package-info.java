/**
 * Keeps the guides in {@code docs} and the language the same: {@code language.md} has the tables of
 * its Javadoc, {@code augmentation.md} every step, and the examples of all compile.
 */
@NullMarked
package org.layerwright.processor.guide;

import org.jspecify.annotations.NullMarked;
