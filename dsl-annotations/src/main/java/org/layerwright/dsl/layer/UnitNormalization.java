package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Divides by the Euclidean length along an axis, {@code sqrt(max(sum(x^2), 1e-12))}, so that it
 * becomes 1. Same shape as its input; no weights. Source: Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface UnitNormalization {
    /** The axis, the batch being axis 0; -1 is the last. */
    int axis() default -1;
}
