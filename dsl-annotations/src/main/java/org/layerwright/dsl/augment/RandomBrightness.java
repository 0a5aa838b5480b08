package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an image lighter or darker: adds one number to all channels and cuts off at 0 and 255.
 * Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomBrightness {
    /**
     * Shares of 255: {@code f}, from 0 to 1, draws from [-f, f]; {@code {lower, upper}}, each from
     * -1 to 1, from that range. At -1 the image is black, at 1 it is white.
     */
    double[] value();

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
