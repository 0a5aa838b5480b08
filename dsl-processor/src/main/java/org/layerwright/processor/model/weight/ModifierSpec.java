package org.layerwright.processor.model.weight;

/** What an annotation beside a layer says about the layer's weights or its output. */
public sealed interface ModifierSpec
        permits ActivityRegularizerSpec,
                ConstraintSpec,
                InitializerSpec,
                RegularizerSpec,
                TrainableSpec {

    /** What there is one of for each weight, in words: {@code initializer}. */
    String family();
}
