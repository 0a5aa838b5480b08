package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adaptive moment estimation. Source: Kingma and Ba 2014, with epsilon where Keras has it: {@code w
 * -= rate * sqrt(1 - beta2^t) / (1 - beta1^t) * m / (sqrt(v) + epsilon)}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Adam {
    /** The learning rate at the start; above 0. A schedule or callbacks may change it. */
    double learningRate() default 1e-3;

    /** Decay of the first moment; in [0, 1). */
    double beta1() default 0.9;

    /** Decay of the second moment; in [0, 1). */
    double beta2() default 0.999;

    /** Keeps the quotient finite; above 0. */
    double epsilon() default 1e-7;

    /** Whether to divide by the largest second moment so far (Reddi et al. 2018). */
    boolean amsgrad() default false;

    /** Share of each weight, times the rate, that is taken off it in each step; at least 0. */
    double weightDecay() default 0;

    /** The names of weights that do not decay, such as {@code {"bias", "gamma", "beta"}}. */
    String[] excludeFromWeightDecay() default {};
}
