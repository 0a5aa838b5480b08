package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an image larger by whole factors: HxWxC becomes {@code (size[0] * H) x (size[1] * W) x C}.
 * By default it repeats rows and columns. No weights. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface UpSampling2D {
    /** The factors of height and width, at least 1; one value means both. */
    int[] size() default {2, 2};

    /** How values between pixels are found. */
    ResizeMethod interpolation() default ResizeMethod.NEAREST;
}
