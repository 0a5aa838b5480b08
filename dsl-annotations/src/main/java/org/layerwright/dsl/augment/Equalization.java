package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the 256 levels of each channel of an image about equally frequent; a channel of one level
 * stays. Unlike Keras's layer it is done to training images only, as all augmentation is, and
 * counts levels image by image, Keras over a whole batch. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Equalization {
    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
