package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;

/** What a layer is, its hyperparameters filled in. One record a layer annotation. */
public sealed interface LayerSpec
        permits ActivationSpec,
                AddSpec,
                AlphaDropoutSpec,
                AveragePooling2DSpec,
                AverageSpec,
                BatchNormalizationSpec,
                ClassTokenSpec,
                ConcatenateSpec,
                Conv2DSpec,
                Conv2DTransposeSpec,
                Cropping2DSpec,
                CustomSpec,
                DenseSpec,
                DepthwiseConv2DSpec,
                DotSpec,
                DropoutSpec,
                ELUSpec,
                FlattenSpec,
                GaussianDropoutSpec,
                GaussianNoiseSpec,
                GlobalAveragePooling2DSpec,
                GlobalMaxPooling2DSpec,
                GluSpec,
                GroupNormalizationSpec,
                InputSpec,
                LayerNormalizationSpec,
                LeakyReLUSpec,
                MaximumSpec,
                MaxPooling2DSpec,
                MinimumSpec,
                MultiHeadAttentionSpec,
                MultiplySpec,
                NormalizationSpec,
                PerImageStandardizationSpec,
                PermuteSpec,
                PositionEmbeddingSpec,
                PReLUSpec,
                ReLUSpec,
                RescalingSpec,
                ReshapeSpec,
                ResizingSpec,
                RMSNormalizationSpec,
                SeparableConv2DSpec,
                SoftmaxSpec,
                SpatialDropout2DSpec,
                SubtractSpec,
                TakeTokenSpec,
                UnitNormalizationSpec,
                UnknownSpec,
                UpSampling2DSpec,
                ZeroPadding2DSpec {

    /** What is applied to each output value at the end. */
    default ActivationFunction activation() {
        return ActivationFunction.LINEAR;
    }

    /** How many inputs it takes. */
    default Arity arity() {
        return Arity.ONE;
    }
}
