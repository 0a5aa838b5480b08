package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Updates weights once in several batches, by the mean of their gradients: batches of 8 with four
 * of them together train as batches of 32 do, in a quarter of the memory, but for batch
 * normalization, which sees 8. Batches that are left over at the end of an epoch count with the
 * next. Source: Keras's {@code gradient_accumulation_steps}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GradientAccumulation {
    /** How many batches make one update; at least 2. */
    int value();
}
