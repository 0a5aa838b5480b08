package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Covers a rectangle of an image. Source: Z. Zhong et al., "Random Erasing Data Augmentation",
 * 2020; Keras, whose {@code factor}, a probability, is {@link #probability()} here.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomErasing {
    /**
     * Shares of the image's area, above 0 and at most 1: {@code {lower, upper}}. Each side has its
     * own draw, of which it is the root.
     */
    double[] scale() default {0.02, 0.33};

    /** The value inside, in 0..255; left out, noise. */
    double[] fillValue() default {};

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
