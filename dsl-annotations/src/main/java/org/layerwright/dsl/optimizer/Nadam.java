package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@link Adam} that looks ahead as Nesterov does; the first moment's decay grows towards {@code
 * beta1} by {@code beta1 * (1 - 0.96^t / 2)}. Source: Dozat 2016.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Nadam {
    /** The learning rate at the start; above 0. A schedule or callbacks may change it. */
    double learningRate() default 1e-3;

    /** Decay of the first moment; in [0, 1). */
    double beta1() default 0.9;

    /** Decay of the second moment; in [0, 1). */
    double beta2() default 0.999;

    /** Keeps the quotient finite; above 0. */
    double epsilon() default 1e-7;

    /** Share of each weight, times the rate, that is taken off it in each step; at least 0. */
    double weightDecay() default 0;

    /** The names of weights that do not decay, such as {@code {"bias", "gamma", "beta"}}. */
    String[] excludeFromWeightDecay() default {};
}
