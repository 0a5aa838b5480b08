/** Networks as the compiler rewrites them, beside the same networks as declared. */
@NullMarked
package org.layerwright.samples.rewrite;

import org.jspecify.annotations.NullMarked;
