package org.layerwright.processor.model.weight;

/** What an annotation beside a layer says about the layer's weights or its output. */
public sealed interface ModifierSpec
        permits ActivityRegularizerSpec,
                ConstraintSpec,
                InitializerSpec,
                LearningRateSpec,
                RegularizerSpec,
                TrainableSpec {

    /** What there is one of for each weight, in words: {@code initializer}. */
    String family();

    /** Whether it is about all weights of a layer, not about some by name. */
    default boolean isForAll() {
        return false;
    }
}
