package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a moving average of each weight, {@code average = momentum * average + (1 - momentum) * w}
 * after each update. At the end of training the weights become their averages. Source: Polyak and
 * Juditsky 1992; Keras's {@code use_ema}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ExponentialMovingAverage {
    /** Share of the average that is kept; in [0, 1]. */
    double momentum() default 0.99;

    /** After how many updates the weights become their averages while training; 0 for never. */
    int overwriteFrequency() default 0;
}
