package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a number to all values, cuts off at 255, then inverts those that are not below a threshold:
 * by default all. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Solarization {
    /**
     * Shares of 255 that are added: {@code f}, from 0 to 1, draws from [0, f]; {@code {lower,
     * upper}} from that range.
     */
    double[] additionFactor() default 0;

    /** The threshold in shares of 255, likewise. */
    double[] thresholdFactor() default 0;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
