package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A loss for {@link org.layerwright.dsl.LabelKind#MULTI_LABEL} in which labels that are predicted
 * well count little: the mean over labels of {@code -(1 - p)^gamma log p} where a label is there,
 * and of {@code -p^gamma log(1 - p)} where it is not. Computed from the logits so that it stays
 * finite. The last layer ends in a sigmoid. Source: Keras; Lin et al. 2017.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface BinaryFocalCrossentropy {
    /** How little; 0 is cross-entropy; at least 0. */
    double gamma() default 2;

    /**
     * Whether labels that are there count {@code alpha} times, and those that are not {@code 1 -
     * alpha} times.
     */
    boolean applyClassBalancing() default false;

    /** Counts only with {@code applyClassBalancing}; in [0, 1]. */
    double alpha() default 0.25;

    /** s moves targets to {@code t * (1 - s) + s / 2}; in [0, 1). */
    double labelSmoothing() default 0;
}
