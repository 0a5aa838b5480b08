package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds normal noise to an image, each value its own, and cuts off at 0 and 255. The layer {@link
 * org.layerwright.dsl.layer.GaussianNoise} does so inside a network, with one deviation for all
 * images. Source: Albumentations' GaussNoise.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomGaussianNoise {
    /**
     * The standard deviation, from 0 to 255: one value {@code s} draws from [0, s]; {@code {lower,
     * upper}} from that range.
     */
    double[] stddev();

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
