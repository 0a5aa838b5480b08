package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes colours paler or stronger: multiplies the saturation by {@code f / (1 - f)}, up to 1.
 * Images of one channel stay as they are. Source: Keras, which lets the saturation grow above 1.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomSaturation {
    /**
     * What f is drawn from: one value, from 0 to 1, for [0, value]; {@code {lower, upper}} for that
     * range. <em>0 is grey, 0.5 changes nothing</em>, 1 is as colourful as can be: {@code {0.4,
     * 0.6}} is a moderate change.
     */
    double[] value();

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
