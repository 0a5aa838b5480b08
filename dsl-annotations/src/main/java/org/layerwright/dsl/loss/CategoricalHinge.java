package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A loss for {@link org.layerwright.dsl.LabelKind#SINGLE_LABEL}: {@code max(m - z + 1, 0)}, with z
 * the true label's score before the softmax and m the largest of the others, or 0 if that is
 * larger. Probabilities are not calibrated: only which is the largest means something. The last
 * layer ends in a softmax. Source: Keras's, of a layer without activation.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CategoricalHinge {}
