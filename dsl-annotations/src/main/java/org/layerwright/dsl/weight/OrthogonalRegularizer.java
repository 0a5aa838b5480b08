package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds {@code factor} times the mean absolute cosine between any two rows (or columns) of a matrix
 * to the loss, which drives them apart. For weights of two axes. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(OrthogonalRegularizer.List.class)
public @interface OrthogonalRegularizer {
    /** The factor; at least 0. */
    double factor() default 0.01;

    /** Whether rows or columns. */
    OrthogonalMode mode() default OrthogonalMode.ROWS;

    /** The names of the weights it is for; none means the main ones: see the package. */
    String[] weights() default {};

    /** Several on one method, each for other weights; never written by hand. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations in the order written. */
        OrthogonalRegularizer[] value();
    }
}
