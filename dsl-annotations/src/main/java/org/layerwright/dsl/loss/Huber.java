package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A loss for labels of either kind: the mean over labels of {@code e^2 / 2} for errors {@code e =
 * |p - t|} up to delta, and of {@code delta e - delta^2 / 2} above, with p the probability. No
 * error is above 1: a delta of 1 or more is half of {@link MeanSquaredError}. Source: Keras.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Huber {
    /** Where it turns from squared to straight; above 0. */
    double delta() default 1;
}
