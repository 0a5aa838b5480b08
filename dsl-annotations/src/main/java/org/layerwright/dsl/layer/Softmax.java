package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code exp(x) / sum(exp(x))} along an axis: positive shares that sum to 1. Same shape as its
 * input; no weights. Source: Keras 3.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Softmax {
    /**
     * The axis along which to share, the batch being axis 0; -1 is the last. Never 0: images do not
     * share.
     */
    int axis() default -1;
}
