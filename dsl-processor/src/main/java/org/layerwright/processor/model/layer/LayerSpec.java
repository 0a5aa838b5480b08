package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;

/** What a layer is, its hyperparameters filled in. One record a layer annotation. */
public sealed interface LayerSpec
        permits AveragePooling2DSpec,
                BatchNormalizationSpec,
                Conv2DSpec,
                Conv2DTransposeSpec,
                Cropping2DSpec,
                DenseSpec,
                DepthwiseConv2DSpec,
                DropoutSpec,
                FlattenSpec,
                GlobalAveragePooling2DSpec,
                GlobalMaxPooling2DSpec,
                MaxPooling2DSpec,
                PerImageStandardizationSpec,
                RescalingSpec,
                ResizingSpec,
                SeparableConv2DSpec,
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
