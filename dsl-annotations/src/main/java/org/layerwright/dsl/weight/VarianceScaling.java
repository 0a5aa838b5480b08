package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Weights start with variance {@code scale / fan}, so that signals keep their size from layer to
 * layer; the other Glorot, He and LeCun initializers are cases of it. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(VarianceScaling.List.class)
public @interface VarianceScaling {
    /** What the variance is a multiple of; above 0. */
    double scale() default 1;

    /** Which fan divides it. */
    FanMode mode() default FanMode.FAN_IN;

    /** What the values are drawn from. */
    Distribution distribution() default Distribution.TRUNCATED_NORMAL;

    /** The names of the weights it is for; none means the main ones: see the package. */
    String[] weights() default {};

    /** Several on one method, each for other weights; never written by hand. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations in the order written. */
        VarianceScaling[] value();
    }
}
