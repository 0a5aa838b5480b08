package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Divides gradients by the root of the sum of all their squares, so that the steps get ever
 * smaller: {@code G += g^2; w -= rate * g / sqrt(G + epsilon)}. Source: Duchi et al. 2011, with
 * epsilon where Keras has it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Adagrad {
    /** The learning rate at the start; above 0. A schedule or callbacks may change it. */
    double learningRate() default 1e-3;

    /** What the sum of squares starts at; at least 0. */
    double initialAccumulatorValue() default 0.1;

    /** Keeps the quotient finite; above 0. */
    double epsilon() default 1e-7;

    /** Share of each weight, times the rate, that is taken off it in each step; at least 0. */
    double weightDecay() default 0;

    /** The names of weights that do not decay, such as {@code {"bias", "gamma", "beta"}}. */
    String[] excludeFromWeightDecay() default {};
}
