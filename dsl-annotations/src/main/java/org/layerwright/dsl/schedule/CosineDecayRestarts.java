package org.layerwright.dsl.schedule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@link CosineDecay} again and again, each time longer and from less far up. Source: Loshchilov
 * and Hutter 2017, as Keras has it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CosineDecayRestarts {
    /** How long the first one takes, in {@code unit}; above 0. Required. */
    double firstDecaySteps() default Double.NaN;

    /** How many times longer each is than the one before it; at least 1. */
    double tMul() default 2;

    /** What the rate at each restart is multiplied by; above 0. */
    double mMul() default 1;

    /** The lowest rate, as a share of the rate at the start; in [0, 1]. */
    double alpha() default 0;

    /** What lengths are counted in. */
    ScheduleUnit unit() default ScheduleUnit.STEPS;
}
