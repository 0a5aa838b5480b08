package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The same values in another shape, in the same order: the last axis runs fastest. The batch axis
 * stays what it is. No weights. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Reshape {
    /**
     * The new sizes without the batch axis; one of them may be -1, which is worked out from the
     * others. Must be given.
     */
    int[] targetShape() default {};
}
