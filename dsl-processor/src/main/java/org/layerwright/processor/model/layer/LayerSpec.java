package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;

/** What a layer is, its hyperparameters filled in. One record a layer annotation. */
public sealed interface LayerSpec
        permits ActivationSpec,
                AlphaDropoutSpec,
                BatchNormalizationSpec,
                Conv2DSpec,
                DenseSpec,
                DropoutSpec,
                ELUSpec,
                FlattenSpec,
                InputSpec,
                GaussianDropoutSpec,
                GaussianNoiseSpec,
                GluSpec,
                GroupNormalizationSpec,
                LayerNormalizationSpec,
                LeakyReLUSpec,
                MaxPooling2DSpec,
                NormalizationSpec,
                PReLUSpec,
                PerImageStandardizationSpec,
                PermuteSpec,
                RMSNormalizationSpec,
                ReLUSpec,
                RescalingSpec,
                ReshapeSpec,
                SoftmaxSpec,
                SpatialDropout2DSpec,
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
