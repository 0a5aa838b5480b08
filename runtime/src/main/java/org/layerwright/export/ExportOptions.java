package org.layerwright.export;

/**
 * How a network is exported. Immutable: each method gives a changed copy.
 *
 * @param foldBatchNormalization whether batch normalization is multiplied into the weights of the
 *     layer before it, where it can be; true by default. The probabilities are the same but for
 *     rounding; the weights in the SavedModel are then no longer those of the layers
 */
public record ExportOptions(boolean foldBatchNormalization) {

    /** Folded. */
    public static ExportOptions defaults() {
        return new ExportOptions(true);
    }

    /** With batch normalization folded or left as it is. */
    public ExportOptions foldBatchNormalization(boolean fold) {
        return new ExportOptions(fold);
    }
}
