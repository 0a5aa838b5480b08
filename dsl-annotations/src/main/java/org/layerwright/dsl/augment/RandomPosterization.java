package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the upper bits of each value. Source: Keras, as documented: its 3.15 draws from 1 to below
 * the value.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomPosterization {
    /** The number of bits, from 1 to 8; or {@code {least, most}}, both among what is drawn. */
    int[] value();

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
