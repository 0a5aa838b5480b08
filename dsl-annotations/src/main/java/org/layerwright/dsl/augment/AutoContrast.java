package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stretches each channel of an image to 0..255; a channel of one value stays. Unlike Keras's layer
 * it is done to training images only, as all augmentation is. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AutoContrast {
    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
