/** Makes the pictures of {@code docs/augmentation.md} with the code that they are about. */
@NullMarked
package org.layerwright.bench.guide;

import org.jspecify.annotations.NullMarked;
