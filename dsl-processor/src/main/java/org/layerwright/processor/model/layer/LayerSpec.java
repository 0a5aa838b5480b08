package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;

/** What a layer is, its hyperparameters filled in. One record a layer annotation. */
public sealed interface LayerSpec
        permits AddSpec,
                AverageSpec,
                BatchNormalizationSpec,
                ClassTokenSpec,
                ConcatenateSpec,
                Conv2DSpec,
                DenseSpec,
                DotSpec,
                DropoutSpec,
                FlattenSpec,
                MaxPooling2DSpec,
                MaximumSpec,
                MinimumSpec,
                MultiHeadAttentionSpec,
                MultiplySpec,
                PerImageStandardizationSpec,
                PositionEmbeddingSpec,
                RescalingSpec,
                SubtractSpec,
                TakeTokenSpec,
                UnknownSpec {

    /** What is applied to each output value at the end. */
    default ActivationFunction activation() {
        return ActivationFunction.LINEAR;
    }

    /** How many inputs it takes. */
    default Arity arity() {
        return Arity.ONE;
    }
}
