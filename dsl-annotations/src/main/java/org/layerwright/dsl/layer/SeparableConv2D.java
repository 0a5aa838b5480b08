package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A convolution in two: each channel on its own, as {@link DepthwiseConv2D} without bias, then a
 * 1x1 convolution that mixes the channels. Far fewer parameters than a {@link Conv2D} of the same
 * size. Input HxWxC; output sizes as {@link Conv2D}, {@code filters} channels.
 *
 * <p>Weights: {@code depthwise_kernel} (height, width, C, depthMultiplier), {@code
 * pointwise_kernel} (1, 1, C * depthMultiplier, filters), {@code bias} (filters). Parameters:
 * {@code height * width * C * depthMultiplier + C * depthMultiplier * filters + filters}. Source:
 * Chollet 2017; Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface SeparableConv2D {
    /** Number of output channels, at least 1. Must be given, here or by {@code @Bind}. */
    int filters() default 0;

    /** Height and width of the depthwise kernel in pixels; one value means both. */
    int[] kernelSize() default {3, 3};

    /** Rows and columns from one output to the next; one value means both. */
    int[] strides() default {1, 1};

    /** What happens at the border. */
    Padding padding() default Padding.VALID;

    /**
     * Rows and columns from one cell of the kernel to the next; one value means both. More than 1
     * only with strides of 1.
     */
    int[] dilationRate() default {1, 1};

    /** Channels between the two convolutions for each input channel, at least 1. */
    int depthMultiplier() default 1;

    /** Applied after the bias. */
    ActivationFunction activation() default ActivationFunction.LINEAR;

    /** Whether a bias is added for each filter. */
    boolean useBias() default true;
}
