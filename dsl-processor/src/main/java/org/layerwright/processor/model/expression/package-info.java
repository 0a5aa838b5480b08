/** Calculations with whole numbers and names, as {@code @Bind} and declared shapes write them. */
@NullMarked
package org.layerwright.processor.model.expression;

import org.jspecify.annotations.NullMarked;
