package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Brings each channel (the last axis) to mean 0 and variance 1, then scales by gamma and shifts by
 * beta. In training with the batch's own mean and population variance, which also feed the moving
 * statistics; otherwise with the moving statistics. Same shape as its input.
 *
 * <p>Weights for C channels: {@code gamma}, {@code beta} (trainable), {@code moving_mean}, {@code
 * moving_variance} (not): 4C parameters. Source: Ioffe and Szegedy 2015; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface BatchNormalization {
    /** {@code moving = momentum * moving + (1 - momentum) * batch}; in [0, 1]. */
    double momentum() default 0.99;

    /** Added to the variance before the root; above 0. */
    double epsilon() default 1e-3;

    /** Whether to add a learned beta. */
    boolean center() default true;

    /** Whether to multiply with a learned gamma. */
    boolean scale() default true;
}
