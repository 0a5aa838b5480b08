package org.layerwright.dsl;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The size of one input image. Images of any size are read and resized to it (bilinear, half-pixel
 * centres); pixels arrive as 0..255, unscaled: see {@link org.layerwright.dsl.layer.Rescaling}.
 */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Input {
    /** Height in pixels, at least 1. */
    int height();

    /** Width in pixels, at least 1. */
    int width();

    /** 3 for RGB (the default), 1 for grey. */
    int channels() default 3;
}
