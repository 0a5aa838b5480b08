package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Weights start uniform within {@code sqrt(3 / fanIn)}. Source: LeCun et al. 1998; Keras. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(LecunUniform.List.class)
public @interface LecunUniform {

    /** The names of the weights it is for; none means the main ones: see the package. */
    String[] weights() default {};

    /** Several on one method, each for other weights; never written by hand. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations in the order written. */
        LecunUniform[] value();
    }
}
