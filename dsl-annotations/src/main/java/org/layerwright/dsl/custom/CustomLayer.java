package org.layerwright.dsl.custom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a layer that a Java class builds.
 *
 * <pre>{@code
 * @CustomLayer(
 *         value = ScaledMishLayer.class,
 *         weights = @CustomWeight(name = "scale", shape = "channels", start = Start.ONES))
 * public @interface ScaledMish {
 *     double beta() default 1;
 * }
 *
 * public record ScaledMishLayer(double beta) implements org.layerwright.layers.CustomLayer {
 *     public Operand<TFloat32> build(CustomScope scope, List<Operand<TFloat32>> inputs) { ... }
 * }
 * }</pre>
 *
 * <p>In a network: {@code @ScaledMish(beta = 0.5) Layer act();}. The class has a constructor that
 * takes the annotation's attributes, in their order and of their types.
 *
 * <p>Shapes are lists of sizes without the batch axis, each a calculation as in {@link
 * org.layerwright.dsl.block.Bind}. Its names are the annotation's {@code int} attributes and the
 * sizes of the first input: {@code channels} (its last axis), {@code height} and {@code width} (of
 * an image), or {@code axis1}, {@code axis2} and so on.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CustomLayer {
    /** The class: it implements {@code org.layerwright.layers.CustomLayer}. */
    Class<?> value();

    /** The output's sizes; left out, it is shaped like the first input. */
    String[] outputShape() default {};

    /** How many inputs it takes, at least 1. */
    int inputs() default 1;

    /** Its weights. */
    CustomWeight[] weights() default {};
}
