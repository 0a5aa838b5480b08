package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;

/** What a layer is, its hyperparameters filled in. One record a layer annotation. */
public sealed interface LayerSpec
        permits ActivationSpec,
                AddSpec,
                AlphaDropoutSpec,
                AverageSpec,
                BatchNormalizationSpec,
                ClassTokenSpec,
                ConcatenateSpec,
                Conv2DSpec,
                DenseSpec,
                DotSpec,
                DropoutSpec,
                ELUSpec,
                FlattenSpec,
                GaussianDropoutSpec,
                GaussianNoiseSpec,
                GluSpec,
                GroupNormalizationSpec,
                InputSpec,
                LayerNormalizationSpec,
                LeakyReLUSpec,
                MaxPooling2DSpec,
                MaximumSpec,
                MinimumSpec,
                MultiHeadAttentionSpec,
                MultiplySpec,
                NormalizationSpec,
                PReLUSpec,
                PerImageStandardizationSpec,
                PermuteSpec,
                PositionEmbeddingSpec,
                RMSNormalizationSpec,
                ReLUSpec,
                RescalingSpec,
                ReshapeSpec,
                SoftmaxSpec,
                SpatialDropout2DSpec,
                SubtractSpec,
                TakeTokenSpec,
                UnitNormalizationSpec,
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
