package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes rows and columns away at the border of an image: HxWxC becomes {@code (H - top - bottom) x
 * (W - left - right) x C}. Something must be left. No weights. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Cropping2D {
    /**
     * How many: one value for all four sides, two for height (above and below each) and width (left
     * and right each), or four for top, bottom, left, right. Not negative.
     */
    int[] cropping() default 0;
}
