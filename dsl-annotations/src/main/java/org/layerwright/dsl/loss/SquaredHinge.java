package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A loss for {@link org.layerwright.dsl.LabelKind#MULTI_LABEL}: the mean over labels of {@code
 * max(1 - y z, 0)^2}, with z the score before the sigmoid and y = 1 where a label is there, else
 * -1. The last layer ends in a sigmoid. Source: Keras's, of a layer without activation.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SquaredHinge {}
