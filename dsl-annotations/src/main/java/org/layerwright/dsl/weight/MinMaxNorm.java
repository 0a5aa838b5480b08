package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * After each step, brings the norm of every group of weights between two bounds. A group is what is
 * summed over {@link #axis}. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(MinMaxNorm.List.class)
public @interface MinMaxNorm {
    /** The smallest norm; at least 0. */
    double minValue() default 0;

    /** The largest norm; above 0, at least {@link #minValue}. */
    double maxValue() default 1;

    /** How far each step goes to the bound, from 0 to 1; 1 is all the way. */
    double rate() default 1;

    /** The axes to sum squares over; negative ones count from the end. */
    int[] axis() default 0;

    /** The names of the weights it is for; none means the main ones: see the package. */
    String[] weights() default {};

    /** Several on one method, each for other weights; never written by hand. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations in the order written. */
        MinMaxNorm[] value();
    }
}
