package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@link Adam} with weight decay from the start. The decay is decoupled: no part of the gradient's
 * moments. Source: Loshchilov and Hutter 2019, with Keras's default.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface AdamW {
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
    double weightDecay() default 0.004;

    /** The names of weights that do not decay, such as {@code {"bias", "gamma", "beta"}}. */
    String[] excludeFromWeightDecay() default {};
}
