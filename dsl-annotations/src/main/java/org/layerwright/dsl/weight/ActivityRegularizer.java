package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds {@code l1 * sum(|y|) + l2 * sum(y^2)} of the layer's output {@code y}, after its activation
 * and per image of the batch, to the loss: drives outputs to 0. On any layer, with weights or
 * without. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ActivityRegularizer {
    /** The factor of the absolute values; at least 0. */
    double l1() default 0;

    /** The factor of the squares; at least 0. */
    double l2() default 0;
}
