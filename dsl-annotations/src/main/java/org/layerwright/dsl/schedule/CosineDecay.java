package org.layerwright.dsl.schedule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Half a cosine from the rate down to {@code alpha} times the rate, then constant. Source:
 * Loshchilov and Hutter 2017, as Keras has it; its warm-up is {@link Warmup} here.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CosineDecay {
    /** How long it takes, in {@code unit}; 0 for all of the run. */
    double decaySteps() default 0;

    /** The rate at the end, as a share of the rate at the start; in [0, 1]. */
    double alpha() default 0;

    /** What lengths are counted in. */
    ScheduleUnit unit() default ScheduleUnit.STEPS;
}
