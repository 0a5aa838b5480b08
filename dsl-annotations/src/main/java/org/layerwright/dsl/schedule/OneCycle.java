package org.layerwright.dsl.schedule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Up in a straight line from a part of the rate to the rate, down again in as long, and in the time
 * that is left to almost nothing. Source: Smith 2018 ("A disciplined approach to neural network
 * hyper-parameters", section 4.1), with a rate at the start a tenth of the highest. Smith also
 * moves the momentum against the rate, such as from 0.95 to 0.85 and back; here it stays as it is.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface OneCycle {
    /** How long it takes, in {@code unit}; 0 for all of the run. */
    double totalSteps() default 0;

    /** Share of the time in which the rate rises; above 0, at most 0.5. */
    double rise() default 0.45;

    /** What the rate is divided by at the start; at least 1. */
    double initialDivisor() default 10;

    /** What the rate at the start is divided by at the end; at least 1. */
    double finalDivisor() default 1e4;

    /** What lengths are counted in. */
    ScheduleUnit unit() default ScheduleUnit.STEPS;
}
