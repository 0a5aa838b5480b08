package org.layerwright.dsl.schedule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code (rate - endLearningRate) * (1 - step / decaySteps)^power + endLearningRate}, then
 * constant; a straight line by default. Source: Keras.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PolynomialDecay {
    /** How long it takes, in {@code unit}; 0 for all of the run. */
    double decaySteps() default 0;

    /** The rate at the end; at least 0. */
    double endLearningRate() default 1e-4;

    /** The exponent; above 0. */
    double power() default 1;

    /**
     * Whether to begin anew at the end, each time longer by {@code decaySteps} and from less far
     * up.
     */
    boolean cycle() default false;

    /** What lengths are counted in. */
    ScheduleUnit unit() default ScheduleUnit.STEPS;
}
