package org.layerwright.dsl.block;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a layer or block follow itself: {@code @Repeat(3) @ResidualBlock(filters = 64) Layer rest();}
 * gives {@code rest_1}, {@code rest_2} and {@code rest_3}, each with its own weights, each on the
 * result of the one before. The name {@code rest} stands for the last. Only for what takes one
 * input.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Repeat {
    /**
     * How many there are, at least 1; must be given, here or by {@code @Bind("repeat = blocks -
     * 1")}.
     */
    int value() default 0;
}
