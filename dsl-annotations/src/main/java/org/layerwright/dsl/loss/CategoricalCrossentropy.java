package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The loss for {@link org.layerwright.dsl.LabelKind#SINGLE_LABEL}: {@code -log} of the true label's
 * probability, computed from the logits so that it stays finite. The last layer ends in a softmax.
 * An untrained network starts near the logarithm of the number of labels. Data sets hold which
 * label an image has, in whatever form it was read, so this is Keras's {@code
 * SparseCategoricalCrossentropy} too. Source: Keras.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CategoricalCrossentropy {
    /** s moves targets to {@code t * (1 - s) + s / labels}; in [0, 1). */
    double labelSmoothing() default 0;
}
