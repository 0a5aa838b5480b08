package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns an image about its centre. The factor is a <em>fraction of a full turn</em>: 0.4 turns by
 * up to 144 degrees either way. Positive is counter-clockwise. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomRotation {
    /**
     * {@code f}, from 0 to 1, draws from [-f, f]; {@code {lower, upper}}, each from -1 to 1, from
     * that range: {@code {-0.25, 0}} turns clockwise only.
     */
    double[] value();

    /** What appears where the turned image does not reach. */
    FillMode fillMode() default FillMode.REFLECT;

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The value outside the image with {@link FillMode#CONSTANT}, in 0..255. */
    double fillValue() default 0;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
