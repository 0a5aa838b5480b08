package org.layerwright.processor.model.weight;

import org.layerwright.dsl.weight.OrthogonalMode;

/** What the loss adds for a weight. Definitions are Keras's. */
public sealed interface RegularizerSpec extends ModifierSpec {
    /** {@code l1 * sum(|w|) + l2 * sum(w^2)}. */
    record L1L2(double l1, double l2) implements RegularizerSpec {}

    /** The mean absolute cosine between vectors of a matrix. */
    record Orthogonal(double factor, OrthogonalMode mode) implements RegularizerSpec {}

    @Override
    default String family() {
        return "regularizer";
    }
}
