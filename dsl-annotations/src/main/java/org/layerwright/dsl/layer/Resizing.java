package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Brings an image to another size: {@code height x width x C}. A pixel's place is its centre, and
 * there is no anti-aliasing. Works in training and prediction alike. No weights. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Resizing {
    /** Rows of the output, at least 1. Must be given, here or by {@code @Bind}. */
    int height() default 0;

    /** Columns of the output, at least 1. Must be given, here or by {@code @Bind}. */
    int width() default 0;

    /** How values between pixels are found. */
    ResizeMethod interpolation() default ResizeMethod.BILINEAR;

    /**
     * Whether the largest centred part with the output's aspect ratio is cut out first, so that
     * nothing is distorted: its height is {@code min(H, floor(W * height / width))}, its width
     * likewise.
     */
    boolean cropToAspectRatio() default false;
}
