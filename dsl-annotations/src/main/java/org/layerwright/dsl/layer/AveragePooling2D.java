package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mean of each window, channel by channel. Input HxWxC; sizes as {@link Conv2D}. With {@link
 * Padding#VALID} a remainder is dropped: 35 rows become 17. With {@link Padding#SAME} padding cells
 * never take part: the sum is divided by the number of cells inside the image. No weights. Source:
 * Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AveragePooling2D {
    /** Height and width of the window in pixels; one value means both. */
    int[] poolSize() default {2, 2};

    /** Rows and columns from one window to the next; by default the window's size. */
    int[] strides() default {};

    /** What happens at the border. */
    Padding padding() default Padding.VALID;
}
