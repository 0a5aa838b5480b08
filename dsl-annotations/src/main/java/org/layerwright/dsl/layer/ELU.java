package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The input where it is positive, else {@code alpha * (exp(input) - 1)}. Same shape as its input;
 * no weights. Source: Clevert et al. 2016; Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ELU {
    /** What the output approaches far below 0, with a minus sign; finite. */
    double alpha() default 1;
}
