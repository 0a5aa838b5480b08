package org.layerwright.samples.zoo.efficientnet;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.SILU;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.weight.Distribution.UNIFORM;
import static org.layerwright.dsl.weight.FanMode.FAN_OUT;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Normalization;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.ZeroPadding2D;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;
import org.layerwright.dsl.weight.VarianceScaling;

/**
 * The smallest of its family, 5.3 million parameters. The mean and variance of the pixels come from
 * the training data: call {@code adapt} before {@code fit}. Source: Tan and Le 2019, table 1;
 * {@code keras.applications.EfficientNetB0}.
 */
@Network(input = @Input(height = 224, width = 224))
@Labels(count = 1000, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Sgd
public interface EfficientNetB0 {
    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @Normalization
    Layer normalize();

    @ZeroPadding2D(padding = {0, 1, 0, 1})
    Layer stemPad();

    @Conv2D(filters = 32, strides = 2, useBias = false)
    @VarianceScaling(scale = 2, mode = FAN_OUT)
    Layer stem();

    @BatchNormalization
    Layer stemNorm();

    @Activation(SILU)
    Layer stemSwish();

    @Project(inner = 32, squeezed = 8, filters = 16, kernelSize = 3)
    Layer block1a();

    @Down(
            inputs = 16,
            filters = 24,
            kernelSize = 3,
            pad = {0, 1, 0, 1})
    Layer block2a();

    @Residual(filters = 24, kernelSize = 3, dropRate = 0.2 * 2 / 16)
    Layer block2b();

    @Down(
            inputs = 24,
            filters = 40,
            kernelSize = 5,
            pad = {1, 2, 1, 2})
    Layer block3a();

    @Residual(filters = 40, kernelSize = 5, dropRate = 0.2 * 4 / 16)
    Layer block3b();

    @Down(
            inputs = 40,
            filters = 80,
            kernelSize = 3,
            pad = {0, 1, 0, 1})
    Layer block4a();

    @Residual(filters = 80, kernelSize = 3, dropRate = 0.2 * 6 / 16)
    Layer block4b();

    @Residual(filters = 80, kernelSize = 3, dropRate = 0.2 * 7 / 16)
    Layer block4c();

    @Widening(inputs = 80, filters = 112, kernelSize = 5)
    Layer block5a();

    @Residual(filters = 112, kernelSize = 5, dropRate = 0.2 * 9 / 16)
    Layer block5b();

    @Residual(filters = 112, kernelSize = 5, dropRate = 0.2 * 10 / 16)
    Layer block5c();

    @Down(
            inputs = 112,
            filters = 192,
            kernelSize = 5,
            pad = {1, 2, 1, 2})
    Layer block6a();

    @Residual(filters = 192, kernelSize = 5, dropRate = 0.2 * 12 / 16)
    Layer block6b();

    @Residual(filters = 192, kernelSize = 5, dropRate = 0.2 * 13 / 16)
    Layer block6c();

    @Residual(filters = 192, kernelSize = 5, dropRate = 0.2 * 14 / 16)
    Layer block6d();

    @Widening(inputs = 192, filters = 320, kernelSize = 3)
    Layer block7a();

    @Expand(filters = 1280)
    Layer top();

    @GlobalAveragePooling2D
    Layer average();

    @Dropout(rate = 0.2)
    Layer dropout();

    @Dense(units = 1000, activation = SOFTMAX)
    @VarianceScaling(scale = 1.0 / 3, mode = FAN_OUT, distribution = UNIFORM)
    Layer predictions();
}
