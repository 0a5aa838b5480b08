package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Divides gradients by the root of their recent mean square: {@code v = rho * v + (1 - rho) * g^2;
 * w -= rate * g / sqrt(v + epsilon)}. Source: Tieleman and Hinton 2012, with epsilon where Keras
 * has it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RMSprop {
    /** The learning rate at the start; above 0. A schedule or callbacks may change it. */
    double learningRate() default 1e-3;

    /** Decay of the mean square; in [0, 1). */
    double rho() default 0.9;

    /** Share of the last step that is kept; in [0, 1]. */
    double momentum() default 0;

    /** Keeps the quotient finite; above 0. */
    double epsilon() default 1e-7;

    /** Whether to divide by the deviation in place of the mean square. */
    boolean centered() default false;

    /** Share of each weight, times the rate, that is taken off it in each step; at least 0. */
    double weightDecay() default 0;

    /** The names of weights that do not decay, such as {@code {"bias", "gamma", "beta"}}. */
    String[] excludeFromWeightDecay() default {};
}
