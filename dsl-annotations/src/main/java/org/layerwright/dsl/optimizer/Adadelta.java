package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Steps as large as recent ones, by the ratio of two moving roots of mean squares: {@code d =
 * sqrt(D + epsilon) / sqrt(G + epsilon) * g; w -= rate * d}. The paper's rate is 1. Source: Zeiler
 * 2012.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Adadelta {
    /** The learning rate at the start; above 0. A schedule or callbacks may change it. */
    double learningRate() default 1e-3;

    /** Decay of both mean squares; in [0, 1). */
    double rho() default 0.95;

    /** Keeps the quotient finite; above 0. */
    double epsilon() default 1e-7;

    /** Share of each weight, times the rate, that is taken off it in each step; at least 0. */
    double weightDecay() default 0;

    /** The names of weights that do not decay, such as {@code {"bias", "gamma", "beta"}}. */
    String[] excludeFromWeightDecay() default {};
}
