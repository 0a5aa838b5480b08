package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In training sets each value to 0 with probability {@code rate} and divides the others by {@code 1
 * - rate}; otherwise passes its input through. Same shape as its input; no weights. Source:
 * Srivastava et al. 2014, in Keras's inverted form.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Dropout {
    /**
     * Share of values dropped, from 0 up to but not including 1. Must be given, here or by
     * {@code @Bind}.
     */
    double rate() default Double.NaN;

    /**
     * What is dropped as one, axis by axis without the batch: 1 where all positions share their
     * fate, -1 where each has its own. {@code {1, 1, 1}} drops an image's values all or not at all;
     * by default each value is on its own.
     */
    int[] noiseShape() default {};
}
