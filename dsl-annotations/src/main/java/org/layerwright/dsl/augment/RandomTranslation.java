package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Moves an image. Positive factors move it <em>down</em> and <em>to the right</em>. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomTranslation {
    /**
     * Fractions of the height: {@code f}, from 0 to 1, draws from [-f, f]; {@code {lower, upper}},
     * each from -1 to 1, from that range.
     */
    double[] height();

    /** The same for the width; both are drawn independently. */
    double[] width();

    /** What appears where the moved image does not reach. */
    FillMode fillMode() default FillMode.REFLECT;

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The value outside the image with {@link FillMode#CONSTANT}, in 0..255. */
    double fillValue() default 0;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
