package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts neighbouring channels into groups and brings each group of each image to mean 0 and
 * population variance 1, over all its positions; then scales each channel by gamma and shifts it by
 * beta. The same in training and in inference. Same shape as its input.
 *
 * <p>Weights for C channels: {@code gamma} (1 at first), {@code beta} (0 at first): 2C parameters.
 * Source: Wu and He 2018; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface GroupNormalization {
    /**
     * How many groups; the number of channels must be a multiple. -1 is a group for each channel
     * (instance normalization), 1 is one for all.
     */
    int groups() default 32;

    /** Where the channels lie, the batch being axis 0; -1 is the last. */
    int axis() default -1;

    /** Added to the variance before the root; above 0. */
    double epsilon() default 1e-3;

    /** Whether to add a learned beta. */
    boolean center() default true;

    /** Whether to multiply with a learned gamma. */
    boolean scale() default true;
}
