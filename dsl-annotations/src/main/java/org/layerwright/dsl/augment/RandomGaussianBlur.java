package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Blurs an image, each axis by a deviation of its own. At the border the neighbours that are
 * missing do not count; Keras takes them for black. Source: Keras, whose {@code factor}, a
 * probability, is {@link #probability()} here, and which draws one deviation for a whole batch.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomGaussianBlur {
    /** How many pixels count, odd: one value for both axes, or height and width. */
    int[] kernelSize() default 3;

    /**
     * The standard deviation in pixels, at least 0: {@code s} draws from [0, s]; {@code {lower,
     * upper}} from that range.
     */
    double[] sigma() default 1;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
