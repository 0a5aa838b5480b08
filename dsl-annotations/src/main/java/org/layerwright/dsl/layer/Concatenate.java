package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Two or more layers one after the other along an axis: 14x14x64 and 14x14x32 give 14x14x96. All
 * other axes must agree. No weights. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Concatenate {
    /** The axis along which they are joined, the batch being axis 0; -1 is the last. */
    int axis() default -1;
}
