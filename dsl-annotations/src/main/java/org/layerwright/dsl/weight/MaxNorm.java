package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * After each step, scales every group of weights down to a norm of at most {@code value}. A group
 * is what is summed over {@link #axis}: for a dense kernel the weights into one unit with {@code
 * 0}, for a convolution kernel those of one filter with {@code {0, 1, 2}}. Source: Srivastava et
 * al. 2014; Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(MaxNorm.List.class)
public @interface MaxNorm {
    /** The largest norm; above 0. */
    double value() default 2;

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
        MaxNorm[] value();
    }
}
