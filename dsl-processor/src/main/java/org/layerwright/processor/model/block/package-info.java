/** How a block's attributes reach the layers in its body: the lines of {@code @Bind}. */
@NullMarked
package org.layerwright.processor.model.block;

import org.jspecify.annotations.NullMarked;
