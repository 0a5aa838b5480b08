package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A transposed convolution, also called deconvolution: each input value stamps the kernel, times
 * itself, on the output, at places {@code strides} apart; overlapping stamps add up. It brings an
 * image back to the size that a {@link Conv2D} with the same kernel, strides and padding took.
 * Input HxWxC; output size per axis for kernel k and stride s: {@code (n - 1) * s + max(k, s)} with
 * {@link Padding#VALID}, {@code n * s} with {@link Padding#SAME}; {@code filters} channels.
 *
 * <p>Weights: {@code kernel} (height, width, filters, C), {@code bias} (filters). Parameters:
 * {@code height * width * filters * C + filters}. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Conv2DTranspose {
    /** Number of output channels, at least 1. Must be given, here or by {@code @Bind}. */
    int filters() default 0;

    /** Height and width of the kernel in pixels; one value means both. */
    int[] kernelSize() default {3, 3};

    /** Rows and columns from one stamp to the next; one value means both. */
    int[] strides() default {1, 1};

    /** What the convolution that this one turns round does at the border. */
    Padding padding() default Padding.VALID;

    /**
     * Which of the sizes that a strided convolution brings to the input's size is the output's; one
     * value means both axes, and none the sizes above. Output size with p given: {@code (n - 1) * s
     * + k + p} with {@link Padding#VALID}, {@code (n - 1) * s + k % 2 + p} with {@link
     * Padding#SAME}. From 0 to s - 1; from 1 with {@link Padding#SAME} and an even kernel.
     */
    int[] outputPadding() default {};

    /** Applied after the bias. */
    ActivationFunction activation() default ActivationFunction.LINEAR;

    /** Whether a bias is added for each filter. */
    boolean useBias() default true;
}
