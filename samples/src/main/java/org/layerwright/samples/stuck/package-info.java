/**
 * Two questions of people whose networks were stuck, small enough to watch: what went wrong, what
 * the doctor says of it, and the mended run. {@code docs/stuck.md} tells both.
 */
@NullMarked
package org.layerwright.samples.stuck;

import org.jspecify.annotations.NullMarked;
