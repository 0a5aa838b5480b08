package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Adds {@code l1 * sum(|w|) + l2 * sum(w^2)} to the loss. Source: Keras. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(L1L2.List.class)
public @interface L1L2 {
    /** The factor of the absolute values; at least 0. */
    double l1() default 0;

    /** The factor of the squares; at least 0. */
    double l2() default 0;

    /** The names of the weights it is for; none means the main ones: see the package. */
    String[] weights() default {};

    /** Several on one method, each for other weights; never written by hand. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations in the order written. */
        L1L2[] value();
    }
}
