package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;

/** What a layer is, its hyperparameters filled in. One record a layer annotation. */
public sealed interface LayerSpec
        permits BatchNormalizationSpec,
                Conv2DSpec,
                DenseSpec,
                DropoutSpec,
                FlattenSpec,
                InputSpec,
                MaxPooling2DSpec,
                PerImageStandardizationSpec,
                RescalingSpec,
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
