package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Scales the gradient of each weight down to a norm, if it is longer. Source: Keras's {@code
 * clipnorm}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ClipNorm {
    /** The largest norm of a weight's gradient; above 0. */
    double value();
}
