package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Weights start as a random matrix whose shorter side is orthonormal, times {@code gain}. A kernel
 * of more than two axes is such a matrix with all axes but the last as its rows. For weights of at
 * least two axes. Source: Saxe et al. 2014; Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Orthogonal.List.class)
public @interface Orthogonal {
    /** What the matrix is multiplied with; finite. */
    double gain() default 1;

    /** The names of the weights it is for; none means the main ones: see the package. */
    String[] weights() default {};

    /** Several on one method, each for other weights; never written by hand. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations in the order written. */
        Orthogonal[] value();
    }
}
