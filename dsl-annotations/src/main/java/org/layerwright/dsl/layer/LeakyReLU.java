package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The input where it is positive, else {@code negativeSlope * input}. Same shape as its input; no
 * weights. Note that {@link ActivationFunction#LEAKY_RELU} has the slope 0.2, as in Keras. Source:
 * Maas et al. 2013; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface LeakyReLU {
    /** The slope below 0, at least 0. */
    double negativeSlope() default 0.3;
}
