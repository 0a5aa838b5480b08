package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A convolution of each channel on its own, with {@code depthMultiplier} kernels a channel. Input
 * HxWxC; output sizes as {@link Conv2D}, {@code C * depthMultiplier} channels: those of the first
 * input channel come first.
 *
 * <p>Weights: {@code kernel} (height, width, C, depthMultiplier), {@code bias} (C *
 * depthMultiplier). Parameters: {@code (height * width + 1) * C * depthMultiplier}. Source: Keras;
 * strides that differ between the axes, which Keras leaves to its backend, are allowed.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface DepthwiseConv2D {
    /** Height and width of the kernel in pixels; one value means both. */
    int[] kernelSize() default {3, 3};

    /** Rows and columns from one output to the next; one value means both. */
    int[] strides() default {1, 1};

    /** What happens at the border. */
    Padding padding() default Padding.VALID;

    /** Output channels for each input channel, at least 1. */
    int depthMultiplier() default 1;

    /**
     * Rows and columns from one cell of the kernel to the next; one value means both. More than 1
     * only with strides of 1.
     */
    int[] dilationRate() default {1, 1};

    /** Applied after the bias. */
    ActivationFunction activation() default ActivationFunction.LINEAR;

    /** Whether a bias is added for each output channel. */
    boolean useBias() default true;
}
