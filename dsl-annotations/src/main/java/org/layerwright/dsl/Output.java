package org.layerwright.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a layer as one of several outputs. Each has its own {@link Labels}, loss and, if wanted,
 * {@link Metrics} beside it, in place of those on the interface; training makes the weighted sum of
 * the losses small. Without any such mark the last method is the only output.
 *
 * <p>An example of a data set has the labels of all outputs together; a label that several outputs
 * declare is called {@code output/label} there. Metrics are reported as {@code output_metric}.
 *
 * <p>In a {@linkplain org.layerwright.dsl.block.Block block's} body it marks the layer whose result
 * is the block's, if that is not the last; it has no labels there.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Output {
    /** What the output's loss counts in the sum; above 0. */
    double weight() default 1;
}
