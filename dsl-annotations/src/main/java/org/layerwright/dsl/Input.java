package org.layerwright.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a network takes: images, or numbers that are not an image.
 *
 * <p>An image: {@code @Input(height = 150, width = 150)}. Pictures of any size are read and resized
 * to it (bilinear, half-pixel centres); pixels arrive as 0..255, unscaled: see {@link
 * org.layerwright.dsl.layer.Rescaling}. Numbers: {@code @Input(shape = 12)} for a row of twelve
 * beside each image, or of any other shape.
 *
 * <p>A network with one input names it in {@link Network#input}; layers call it {@code input}. One
 * with several declares each as a method: {@code @Input(height = 64, width = 64) Layer front();}.
 * In a {@linkplain org.layerwright.dsl.block.Block block's} body such methods name the block's
 * inputs, in the order of its arguments, and have no sizes: those come from its use.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Input {
    /** Height in pixels, at least 1. */
    int height() default 0;

    /** Width in pixels, at least 1. */
    int width() default 0;

    /** 3 for RGB (the default), 1 for grey. */
    int channels() default 3;

    /** Sizes of an input that is no image, without the batch axis; in place of the others. */
    int[] shape() default {};
}
