package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Dropout for {@link ActivationFunction#SELU}: in training sets each value, with probability {@code
 * rate}, to {@code -1.7581}, what SELU gives far below 0, then scales and shifts all values so that
 * mean 0 and variance 1 stay what they are. Otherwise passes its input through. Same shape as its
 * input; no weights. Source: Klambauer et al. 2017; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AlphaDropout {
    /**
     * Share of values dropped, from 0 up to but not including 1. Must be given, here or by
     * {@code @Bind}.
     */
    double rate() default Double.NaN;
}
