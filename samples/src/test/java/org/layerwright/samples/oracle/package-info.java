/**
 * Every layer against Keras's own numbers: declarations are compiled in memory with the compiler,
 * the generated networks are built, and values, gradients and statistics are compared with goldens
 * that {@code bench/oracle} writes.
 */
@NullMarked
package org.layerwright.samples.oracle;

import org.jspecify.annotations.NullMarked;
