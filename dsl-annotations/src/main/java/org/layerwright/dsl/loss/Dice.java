package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A loss for labels of either kind that judges those of an image together: {@code 1 - 2 sum(t p) /
 * (sum(t) + sum(p) + 1e-7)}, 0 where they are covered exactly. An image without any label counts 1
 * whatever is predicted and teaches nothing. Source: Keras, with {@code axis = -1}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Dice {}
