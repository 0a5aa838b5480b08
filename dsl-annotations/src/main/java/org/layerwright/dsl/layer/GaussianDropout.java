package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In training multiplies each value with a normally distributed number of mean 1 and standard
 * deviation {@code sqrt(rate / (1 - rate))}: the noise of {@link Dropout} without its zeros.
 * Otherwise passes its input through. Same shape as its input; no weights. Source: Srivastava et
 * al. 2014; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface GaussianDropout {
    /**
     * As in {@link Dropout}, from 0 up to but not including 1. Must be given, here or by
     * {@code @Bind}.
     */
    double rate() default Double.NaN;
}
