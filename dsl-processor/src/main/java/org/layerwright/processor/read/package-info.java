/**
 * Turns javac's elements into {@code decl} values; the only stage that knows {@code
 * javax.lang.model}.
 */
@NullMarked
package org.layerwright.processor.read;

import org.jspecify.annotations.NullMarked;
