package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The dot products of two layers along one axis of each. The output has the other axes of the
 * first, then those of the second: 5x8 and 7x8 give 5x7; two rows of 8 values give 1 value. No
 * weights. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Dot {
    /**
     * The axis of both, or the axes of the first and of the second, the batch being axis 0; -1 is
     * the last. Both must have the same size. Keras has no default.
     */
    int[] axes() default -1;

    /** Whether to scale each vector to length 1 first, which gives cosines. */
    boolean normalize() default false;
}
