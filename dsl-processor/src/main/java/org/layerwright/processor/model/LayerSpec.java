package org.layerwright.processor.model;

import org.layerwright.dsl.layer.Activation;

/** What a layer is, its hyperparameters filled in. One record a layer annotation. */
public sealed interface LayerSpec
        permits BatchNormalizationSpec,
                Conv2DSpec,
                DenseSpec,
                DropoutSpec,
                FlattenSpec,
                MaxPooling2DSpec,
                PerImageStandardizationSpec,
                RescalingSpec,
                UnknownSpec {

    /** What is applied to each output value at the end. */
    default Activation activation() {
        return Activation.LINEAR;
    }
}
