package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leans an image: {@code x' = x + fx y, y' = y + fy x} for the place (x, y) from which each pixel
 * is read. As in Keras the top left corner stays where it is, and one coin for both axes turns the
 * direction round. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomShear {
    /**
     * By how many columns a row leans: {@code f}, from 0 to 1, draws from [-f, f]; {@code {lower,
     * upper}}, each from 0 to 1, from that range, either way.
     */
    double[] x() default 0;

    /** By how many rows a column leans, likewise. */
    double[] y() default 0;

    /** What appears where the sheared image does not reach. */
    FillMode fillMode() default FillMode.REFLECT;

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The value outside the image with {@link FillMode#CONSTANT}, in 0..255. */
    double fillValue() default 0;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
