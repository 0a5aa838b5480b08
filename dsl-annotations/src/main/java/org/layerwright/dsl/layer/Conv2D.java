package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A two-dimensional convolution (cross-correlation, as everywhere in the field) with a bias and an
 * activation. Input HxWxC; output size per axis, with {@code k = dilation * (kernel - 1) + 1}:
 * {@code floor((n - k) / s) + 1} with {@link Padding#VALID}, {@code ceil(n / s)} with {@link
 * Padding#SAME}; {@code filters} channels.
 *
 * <p>Weights: {@code kernel} (height, width, C / groups, filters), {@code bias} (filters).
 * Parameters: {@code height * width * C / groups * filters + filters}. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Conv2D {
    /** Number of output channels, at least 1. Must be given, here or by {@code @Bind}. */
    int filters() default 0;

    /** Height and width of the kernel in pixels; one value means both. */
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

    /**
     * Into how many equal parts channels and filters are split, in order: each part of the filters
     * sees its part of the channels only. Divides both.
     */
    int groups() default 1;

    /** Applied after the bias. */
    ActivationFunction activation() default ActivationFunction.LINEAR;

    /** Whether a bias is added for each filter. */
    boolean useBias() default true;
}
