package org.layerwright.precision;

/**
 * In which arithmetic convolutions and matrix products are computed, and what lies between them.
 * Always in float32 are: weights, gradients once they leave the last product, the optimizer, logits
 * and everything behind them (activation, loss, metrics), softmax, the statistics of
 * normalizations, and files.
 */
public enum Precision {
    /** Everything in float32. The default. */
    FLOAT32,

    /**
     * bfloat16: the range of float32 and 8 significant bits. Made for processors with AMX for
     * bfloat16; on others correct and slower. On a GPU TensorFlow computes this in float32.
     */
    MIXED_BFLOAT16,

    /**
     * float16: 11 significant bits and numbers up to 65,504, with a loss that is scaled so that
     * small gradients are not rounded to 0 ({@link LossScaling}). For GPUs with tensor cores;
     * without a GPU everything is computed in float32, with the loss scaled all the same.
     */
    MIXED_FLOAT16,

    /**
     * What should be fastest here: {@link #MIXED_FLOAT16} if there is a GPU, {@link
     * #MIXED_BFLOAT16} on a processor with AMX for bfloat16, else {@link #FLOAT32}. A network may
     * come out differently on another machine.
     */
    AUTO
}
