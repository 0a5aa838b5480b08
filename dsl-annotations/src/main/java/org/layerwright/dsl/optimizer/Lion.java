package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Steps of one size, in the direction of a sign: {@code w -= rate * sign(beta1 * m + (1 - beta1) *
 * g); m = beta2 * m + (1 - beta2) * g}. The rate is best three to ten times smaller than Adam's,
 * weight decay as many times larger. Source: Chen et al. 2023.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Lion {
    /** The learning rate at the start; above 0. A schedule or callbacks may change it. */
    double learningRate() default 1e-3;

    /** Share of the mean in the direction; in [0, 1). */
    double beta1() default 0.9;

    /** Decay of the mean of gradients; in [0, 1). */
    double beta2() default 0.99;

    /** Share of each weight, times the rate, that is taken off it in each step; at least 0. */
    double weightDecay() default 0;

    /** The names of weights that do not decay, such as {@code {"bias", "gamma", "beta"}}. */
    String[] excludeFromWeightDecay() default {};
}
