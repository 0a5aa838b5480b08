package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Cuts the window of this size out of the middle of an image. As the size of a network's input is
 * fixed, the window is enlarged to the whole image again, by the same resampling as other geometric
 * steps. Unlike Keras's layer it is done to training images only, as all augmentation is:
 * predictions see the whole picture. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface CenterCrop {
    /** The window's height in pixels, at most the image's. */
    int height();

    /** The window's width in pixels, at most the image's. */
    int width();

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
