package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Weights start uniform in {@code [minval, maxval)}. Source: Keras. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(RandomUniform.List.class)
public @interface RandomUniform {
    /** The lower bound; finite. */
    double minval() default -0.05;

    /** The upper bound; finite, at least {@link #minval}. */
    double maxval() default 0.05;

    /** The names of the weights it is for; none means the main ones: see the package. */
    String[] weights() default {};

    /** Several on one method, each for other weights; never written by hand. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations in the order written. */
        RandomUniform[] value();
    }
}
