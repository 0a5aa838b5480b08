package org.layerwright.dsl.schedule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Another rate after each boundary: the optimizer's {@code learningRate} up to and including the
 * first one, then the first value, and so on. Source: Keras, where the first rate is one of the
 * values.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PiecewiseConstantDecay {
    /** Where the rate changes, in {@code unit}, each above the one before it. */
    double[] boundaries();

    /** The rate after each boundary, as many as there are; at least 0. */
    double[] values();

    /** What lengths are counted in. */
    ScheduleUnit unit() default ScheduleUnit.STEPS;
}
