package org.layerwright.samples.custom;

import org.layerwright.dsl.custom.CustomLayer;
import org.layerwright.dsl.custom.CustomWeight;
import org.layerwright.dsl.custom.Start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * Keeps every {@code every}-th row of an image. In training it starts at a row drawn anew for each
 * batch, in prediction at the first; it counts the batches that it has seen in training. Output:
 * {@code height / every} rows.
 */
@Target(ElementType.METHOD)
@CustomLayer(
        value = DropRowsLayer.class,
        outputShape = {"height / every", "width", "channels"},
        weights =
                @CustomWeight(
                        name = "batches",
                        shape = "1",
                        start = Start.ZEROS,
                        trainable = false))
public @interface DropRows {
    /** One row in so many stays, at least 1. */
    int every() default 2;
}
