package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows an image as if seen from another side: each corner appears somewhere in a box about its
 * place, and straight lines stay straight. Keras draws from a box of the same size, but its top
 * left corner never moves, and its {@code factor}, a probability, is {@link #probability()} here.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomPerspective {
    /**
     * The box's sides as fractions of the image's, from 0 up to, not including, 0.5. From there on
     * corners could change sides and fold the picture, so that Keras's default of 1 is not offered.
     */
    double scale() default 0.25;

    /** What appears where the turned image does not reach. */
    FillMode fillMode() default FillMode.REFLECT;

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The value outside the image with {@link FillMode#CONSTANT}, in 0..255. */
    double fillValue() default 0;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
