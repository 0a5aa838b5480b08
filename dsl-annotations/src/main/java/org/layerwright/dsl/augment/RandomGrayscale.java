package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes the colours away; the number of channels stays. Images of one channel stay as they are.
 * Source: Keras, whose {@code factor} is {@link #probability()} here.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomGrayscale {
    /** The share of images that lose their colours, above 0 and at most 1. */
    double probability() default 0.5;
}
