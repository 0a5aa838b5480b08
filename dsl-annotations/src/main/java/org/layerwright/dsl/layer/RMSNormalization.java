package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Divides by the root of the mean square along an axis, then multiplies with a learned scale. Same
 * shape as its input.
 *
 * <p>Weight: {@code scale} (1 at first), one for each position of the axis. Source: Zhang and
 * Sennrich 2019; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RMSNormalization {
    /** The axis, the batch being axis 0; -1 is the last. */
    int axis() default -1;

    /** Added to the mean square before the root; above 0. */
    double epsilon() default 1e-6;
}
