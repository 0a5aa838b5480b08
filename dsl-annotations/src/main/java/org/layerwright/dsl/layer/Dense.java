package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A fully connected layer: {@code activation(input * kernel + bias)}. Takes a flat input of N
 * values (see {@link Flatten}) and gives {@code units} values.
 *
 * <p>Weights: {@code kernel} (N, units), {@code bias} (units). Parameters: {@code N * units +
 * units}. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Dense {
    /** Number of outputs, at least 1. Must be given, here or by {@code @Bind}. */
    int units() default 0;

    /** Applied after the bias. */
    ActivationFunction activation() default ActivationFunction.LINEAR;

    /** Whether a bias is added for each unit. */
    boolean useBias() default true;
}
