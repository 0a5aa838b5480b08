package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A loss for labels of either kind: the mean over labels of {@code (p - t)^2}, with p the
 * probability; of yes/no labels this is the Brier score. Far from the truth it learns slower than
 * cross-entropy, for the slope of sigmoid and softmax vanishes there. Source: Keras.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface MeanSquaredError {}
