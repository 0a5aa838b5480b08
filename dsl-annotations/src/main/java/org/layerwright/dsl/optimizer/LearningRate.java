package org.layerwright.dsl.optimizer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much faster or slower than the others a layer learns, with whatever the optimizer, its
 * schedule and callbacks make of the rate. On the use of a block it holds for every layer inside;
 * what is written inside comes before it. To stop a layer altogether write {@link
 * org.layerwright.dsl.weight.Trainable @Trainable(false)}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface LearningRate {
    /** What the learning rate is multiplied by; above 0. */
    double value();
}
