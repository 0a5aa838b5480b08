package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stochastic gradient descent with momentum: {@code m = momentum * m - rate * g; w += m}; with
 * {@code nesterov} {@code w += momentum * m - rate * g}. Source: Keras.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Sgd {
    /** The learning rate at the start; above 0. A schedule or callbacks may change it. */
    double learningRate() default 0.01;

    /** Share of the last step that is kept; in [0, 1]. */
    double momentum() default 0;

    /** Whether to look ahead as Nesterov does; needs momentum above 0. */
    boolean nesterov() default false;

    /** Share of each weight, times the rate, that is taken off it in each step; at least 0. */
    double weightDecay() default 0;

    /** The names of weights that do not decay, such as {@code {"bias", "gamma", "beta"}}. */
    String[] excludeFromWeightDecay() default {};
}
