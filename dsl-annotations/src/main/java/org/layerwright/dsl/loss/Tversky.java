package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A loss for labels of either kind that judges those of an image together, as {@link Dice} does,
 * with missed labels and false ones counted differently: {@code 1 - h / (h + alpha m + beta f +
 * 1e-7)} with the hits {@code h = sum(t p)}, the missed {@code m = sum(t (1 - p))} and the false
 * {@code f = sum((1 - t) p)}. Source: Keras, with {@code axis = -1}, as it computes: its
 * documentation says of alpha and beta that they are the other way round.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Tversky {
    /** What missed labels count; at least 0. */
    double alpha() default 0.5;

    /** What false labels count; at least 0. */
    double beta() default 0.5;
}
