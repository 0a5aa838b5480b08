package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Scales all gradients down by one factor, if together they are longer than a norm. Source: Pascanu
 * et al. 2013; Keras's {@code global_clipnorm}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GlobalClipNorm {
    /** The largest norm of all gradients together; above 0. */
    double value();
}
