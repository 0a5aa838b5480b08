package org.layerwright.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a neural network. The compiler turns {@code interface GenreNet} into {@code class
 * GenreNetModel} in the same package ({@code Outer.GenreNet} into {@code Outer_GenreNetModel}).
 *
 * <p>Beside it stand {@link Labels}, one loss ({@link org.layerwright.dsl.loss}), one optimizer
 * ({@link org.layerwright.dsl.optimizer}) and, if wanted, {@link Augmented} and {@link Metrics}.
 *
 * <p>Compile errors: a type that is not an interface, is generic or private; a missing or second
 * input, loss or optimizer; no layer at all.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Network {
    /** The images the network takes; exactly one. */
    Input[] input() default {};
}
