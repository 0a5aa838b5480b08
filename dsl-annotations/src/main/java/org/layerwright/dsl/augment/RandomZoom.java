package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Scales an image about its centre by {@code 1 + factor}. <em>Positive factors zoom out</em> (the
 * picture gets smaller and its border is filled), negative ones zoom in: {@code {0.2, 0.6}} shrinks
 * by 20 to 60 %. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomZoom {
    /**
     * {@code f}, from 0 up to, not including, 1, draws from [-f, f]; {@code {lower, upper}}, above
     * -1 and at most 1, from that range: {@code {-0.5, 0}} zooms in only.
     */
    double[] height();

    /** The same for the width; left out, the height's draw serves both and the aspect is kept. */
    double[] width() default {};

    /** What appears where the shrunk image does not reach. */
    FillMode fillMode() default FillMode.REFLECT;

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The value outside the image with {@link FillMode#CONSTANT}, in 0..255. */
    double fillValue() default 0;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
