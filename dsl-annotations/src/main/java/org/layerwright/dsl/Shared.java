package org.layerwright.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The same layer or block once more, with the same weights, on another input:
 * {@code @Shared("embed") Layer right(Layer second);} runs what {@code embed} is on {@code second}.
 * Its weights are trained by both uses and counted once. The inputs must have the same shape as far
 * as the weights depend on it. Source: Keras's functional API, a layer called twice.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Shared {
    /** The method that declares the layer, in the same interface; not itself shared. */
    String value();
}
