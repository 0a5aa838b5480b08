package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The input where it is positive, else {@code alpha * input}, with a learned alpha for each
 * position. Same shape as its input.
 *
 * <p>Weight: {@code alpha}, of the input's shape with 1 in place of each shared axis; 0 at first.
 * Source: He et al. 2015; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PReLU {
    /**
     * Axes along which one alpha holds, the batch being axis 0: {@code {1, 2}} gives an alpha for
     * each channel of an image.
     */
    int[] sharedAxes() default {};
}
