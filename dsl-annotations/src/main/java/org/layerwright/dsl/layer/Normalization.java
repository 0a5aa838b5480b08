package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Brings each channel (the last axis) to a common scale by a fixed mean and variance: {@code (input
 * - mean) / max(sqrt(variance), 1e-7)}. Same shape as its input. Source: Keras 3.
 *
 * <p>With {@link #mean} and {@link #variance} given it has no weights. Without, {@code Model.adapt}
 * computes both from a data set before training; until then they are 0 and 1. No layer with weights
 * may lie between the input and this one then: they would change in training. Weights for C
 * channels in that case: {@code mean} (C), {@code variance} (C), {@code count} (a single number:
 * the images they are from), none of them trainable: 2C + 1.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Normalization {
    /** One mean for each channel, or one for all; together with {@link #variance}. */
    double[] mean() default {};

    /** One variance for each channel, or one for all, at least 0; together with {@link #mean}. */
    double[] variance() default {};

    /**
     * Whether to do the reverse: {@code mean + input * max(sqrt(variance), 1e-7)}; with mean and
     * variance given only.
     */
    boolean invert() default false;
}
