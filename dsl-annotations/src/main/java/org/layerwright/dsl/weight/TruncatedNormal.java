package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Weights start from a normal distribution, values beyond two standard deviations drawn again.
 * Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(TruncatedNormal.List.class)
public @interface TruncatedNormal {
    /** Its mean; finite. */
    double mean() default 0;

    /** Its standard deviation before the cut; at least 0. */
    double stddev() default 0.05;

    /** The names of the weights it is for; none means the main ones: see the package. */
    String[] weights() default {};

    /** Several on one method, each for other weights; never written by hand. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations in the order written. */
        TruncatedNormal[] value();
    }
}
