package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In training sets each channel of each image to 0 as a whole, with probability {@code rate}, and
 * divides the others by {@code 1 - rate}; otherwise passes its input through. For convolutions,
 * whose neighbouring values say much the same. Takes HxWxC; same shape; no weights. Source: Tompson
 * et al. 2014; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface SpatialDropout2D {
    /**
     * Share of channels dropped, from 0 up to but not including 1. Must be given, here or by
     * {@code @Bind}.
     */
    double rate() default Double.NaN;
}
