package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Attention by several heads: each position of the query takes a mixture of the value's positions,
 * weighted by the softmax of {@code query . key / sqrt(keyDim)}. Parameters of the method are
 * query, value and, where it is not the value, key: {@code @MultiHeadAttention(numHeads = 8, keyDim
 * = 64) Layer cross(Layer decoder, Layer encoder);}. With one input it is query, value and key:
 * self-attention. The query is a sequence of T positions, TxC; value and key are S positions each.
 * Output TxC.
 *
 * <p>Weights, with h heads: {@code query_kernel} (C, h, keyDim), {@code query_bias} (h, keyDim),
 * {@code key_kernel}, {@code key_bias} likewise, {@code value_kernel} (size of the value, h,
 * valueDim), {@code value_bias} (h, valueDim), {@code attention_output_kernel} (h, valueDim, C),
 * {@code attention_output_bias} (C). Source: Vaswani et al. 2017; Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface MultiHeadAttention {
    /** Number of heads, at least 1. Must be given, here or by {@code @Bind}. */
    int numHeads() default 0;

    /**
     * Size of a query and a key in one head, at least 1. Must be given, here or by {@code @Bind}.
     */
    int keyDim() default 0;

    /** Size of a value in one head; 0 means {@link #keyDim}. */
    int valueDim() default 0;

    /** The share of the mixture's weights that is dropped in training; in [0, 1). */
    double dropout() default 0;

    /** Whether the four projections have a bias. */
    boolean useBias() default true;
}
