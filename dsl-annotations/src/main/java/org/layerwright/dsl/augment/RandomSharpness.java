package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Blurs or sharpens slightly: mixes an image with its mean over 3x3 pixels, in which the middle
 * counts 5 times, or goes away from it. At the border the neighbours that are missing do not count;
 * Keras takes them for black. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomSharpness {
    /**
     * The strength: {@code f}, from 0 to 1, draws from [0, f]; {@code {lower, upper}} from that
     * range. 0 blurs, <em>0.5 changes nothing</em>, 1 sharpens.
     */
    double[] value();

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
