/** How a block's attributes reach the layers in its body: the expressions of {@code @Bind}. */
@NullMarked
package org.layerwright.processor.model.block;

import org.jspecify.annotations.NullMarked;
