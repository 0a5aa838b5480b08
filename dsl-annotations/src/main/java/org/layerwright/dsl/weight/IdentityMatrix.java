package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A matrix starts as the identity times {@code gain}; where it is not square, the rest is 0. For
 * weights of two axes, such as the kernel of a dense layer. Source: Keras ({@code Identity}).
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(IdentityMatrix.List.class)
public @interface IdentityMatrix {
    /** The value on the diagonal; finite. */
    double gain() default 1;

    /** The names of the weights it is for; none means the main ones: see the package. */
    String[] weights() default {};

    /** Several on one method, each for other weights; never written by hand. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations in the order written. */
        IdentityMatrix[] value();
    }
}
