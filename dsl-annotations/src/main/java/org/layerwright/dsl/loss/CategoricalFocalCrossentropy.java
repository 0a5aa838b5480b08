package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A loss for {@link org.layerwright.dsl.LabelKind#SINGLE_LABEL} in which examples that are
 * predicted well count little: {@code -alpha (1 - p)^gamma log p} of the true label's probability.
 * Computed from the logits so that it stays finite. The last layer ends in a softmax. Source:
 * Keras; Lin et al. 2017.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CategoricalFocalCrossentropy {
    /** How little; 0 is cross-entropy times alpha; at least 0. */
    double gamma() default 2;

    /** What a label counts: one number for each label, in their order, or one for all; above 0. */
    double[] alpha() default 0.25;

    /** s moves targets to {@code t * (1 - s) + s / labels}; in [0, 1). */
    double labelSmoothing() default 0;
}
