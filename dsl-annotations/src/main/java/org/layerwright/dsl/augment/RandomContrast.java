package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Multiplies each value's distance from its channel's mean over the image, and cuts off at 0 and
 * 255. Each image has its own factor. Source: Keras, as documented: its 3.15 draws from [1, 1 + f]
 * for one value.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomContrast {
    /**
     * {@code f}, from 0 to 1, draws the factor from [1 - f, 1 + f]; {@code {down, up}}, each from 0
     * to 1, from [1 - down, 1 + up].
     */
    double[] value();

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
