package org.layerwright.dsl.schedule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@code rate / (1 + decayRate * step / decaySteps)}. Source: Keras. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface InverseTimeDecay {
    /**
     * The time in which the divisor grows by {@code decayRate}, in {@code unit}; above 0. Required.
     */
    double decaySteps() default Double.NaN;

    /** How fast it falls; at least 0. Required. */
    double decayRate() default Double.NaN;

    /** Whether it falls at once at the end of that time, not bit by bit. */
    boolean staircase() default false;

    /** What lengths are counted in. */
    ScheduleUnit unit() default ScheduleUnit.STEPS;
}
