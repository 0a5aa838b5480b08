package org.layerwright.dsl.loss;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A loss for {@link org.layerwright.dsl.LabelKind#MULTI_LABEL} of which each image has few: the
 * mean over labels of {@code -(1 - p)^gammaPos log p} where a label is there, and of {@code
 * -q^gammaNeg log(1 - q)} with {@code q = max(p - clip, 0)} where it is not. The last layer ends in
 * a sigmoid. The mean is over labels, where the authors' code takes the sum. Source: Ridnik et al.
 * 2021; defaults of the authors' code.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface AsymmetricLoss {
    /** How little labels count that are rightly said to be absent; at least 0. */
    double gammaNeg() default 4;

    /** How little labels count that are rightly said to be there; at least 0. */
    double gammaPos() default 1;

    /** Labels that are absent and have a probability up to this do not count at all; in [0, 1). */
    double clip() default 0.05;
}
