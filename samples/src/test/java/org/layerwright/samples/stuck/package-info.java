/** Both questions are answered by name, and their mended networks learn. */
@NullMarked
package org.layerwright.samples.stuck;

import org.jspecify.annotations.NullMarked;
