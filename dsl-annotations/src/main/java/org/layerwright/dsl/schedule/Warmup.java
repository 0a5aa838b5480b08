package org.layerwright.dsl.schedule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the rate rise in a straight line from {@code from} to where a schedule beside it begins, or
 * to the optimizer's {@code learningRate}; the schedule's own time begins after it. Source: Goyal
 * et al. 2017.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Warmup {
    /** How long it takes, in {@code unit}; above 0. */
    double value();

    /** The rate of the first step; at least 0. */
    double from() default 0;

    /** What lengths are counted in. */
    ScheduleUnit unit() default ScheduleUnit.STEPS;
}
