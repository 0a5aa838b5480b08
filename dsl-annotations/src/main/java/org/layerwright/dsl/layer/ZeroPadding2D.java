package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts rows and columns of zeros around an image: HxWxC becomes {@code (H + top + bottom) x (W +
 * left + right) x C}. No weights. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ZeroPadding2D {
    /**
     * How many: one value for all four sides, two for height (above and below each) and width (left
     * and right each), or four for top, bottom, left, right. Not negative.
     */
    int[] padding() default 1;
}
