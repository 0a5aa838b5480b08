package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code output = input * scale + offset}. Same shape as its input; no weights. Usually the first
 * layer: pixels arrive as 0..255, and {@code scale = 1.0 / 255} brings them to 0..1. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Rescaling {
    /** What each value is multiplied with; finite. Must be given. */
    double scale() default Double.NaN;

    /** What is added after that; finite. */
    double offset() default 0;
}
