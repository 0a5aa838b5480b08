package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns the hue of all colours alike, either way with probability 1/2. Images of one channel stay
 * as they are. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomHue {
    /**
     * Shares of half the circle of hues: {@code f}, from 0 to 1, draws from [0, f]; {@code {lower,
     * upper}} from that range. 1 is the opposite colour.
     */
    double[] value();

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
