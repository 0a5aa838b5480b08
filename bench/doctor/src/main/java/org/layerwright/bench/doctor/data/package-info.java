/**
 * Pictures to train on: shapes that are drawn, and pictures of the real sets; and what can be done
 * to them by mistake.
 */
@NullMarked
package org.layerwright.bench.doctor.data;

import org.jspecify.annotations.NullMarked;
