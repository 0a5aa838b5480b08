package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Reorders the axes: {@code dims = {3, 1, 2}} makes CxHxW of HxWxC. No weights. Source: Keras. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Permute {
    /**
     * For each axis of the output the axis of the input it is, counted from 1; the batch axis is
     * not among them. Must be given.
     */
    int[] dims() default {};
}
