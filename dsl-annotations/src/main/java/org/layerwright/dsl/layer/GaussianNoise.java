package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In training adds a normally distributed number of mean 0 to each value; otherwise passes its
 * input through. Same shape as its input; no weights. Source: Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface GaussianNoise {
    /**
     * The standard deviation of what is added, in the unit of the input; at least 0. Must be given,
     * here or by {@code @Bind}.
     */
    double stddev() default Double.NaN;
}
