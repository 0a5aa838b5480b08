package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The loss for {@link org.layerwright.dsl.LabelKind#MULTI_LABEL}: the mean over labels of {@code
 * -(t log p + (1 - t) log(1 - p))}, computed from the logits so that it stays finite. The last
 * layer ends in a sigmoid. An untrained network starts near ln 2 = 0.693. Source: Keras.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface BinaryCrossentropy {
    /** s moves targets to {@code t * (1 - s) + s / 2}; in [0, 1). */
    double labelSmoothing() default 0;

    /**
     * w makes the term of a label that is there {@code -w t log p}: one number for each label, in
     * their order, or one for all; above 0. None is 1. Usual is the number of examples without the
     * label over that with it; to compute that from the data, give {@code fit} positive weights in
     * place of this. Source: TensorFlow's {@code weighted_cross_entropy_with_logits}.
     */
    double[] positiveWeight() default {};
}
