package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Brings each image, on its own, to mean 0 and population variance 1 over the given axes, then
 * scales by gamma and shifts by beta. The same in training and in inference. Same shape as its
 * input.
 *
 * <p>Weights, of the sizes of the axes: {@code gamma} (1 at first), {@code beta} (0 at first).
 * Source: Ba et al. 2016; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface LayerNormalization {
    /** The axes to normalize over, the batch being axis 0; -1 is the last. */
    int[] axis() default -1;

    /** Added to the variance before the root; above 0. */
    double epsilon() default 1e-3;

    /** Whether to add a learned beta. */
    boolean center() default true;

    /** Whether to multiply with a learned gamma. */
    boolean scale() default true;
}
