package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rectifier: {@code maxValue} where the input reaches it, the input itself where it is above
 * {@code threshold}, else {@code negativeSlope * (input - threshold)}. With the defaults {@code
 * max(input, 0)}. Same shape as its input; no weights. Source: Nair and Hinton 2010; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ReLU {
    /** The largest output, at least 0; by default there is none. */
    double maxValue() default Double.POSITIVE_INFINITY;

    /** The slope below the threshold, at least 0. */
    double negativeSlope() default 0;

    /** Up to this value the input counts as low; at least 0. */
    double threshold() default 0;
}
