package org.layerwright.samples.zoo.densenet;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Normalization;
import org.layerwright.dsl.layer.ZeroPadding2D;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/**
 * A hundred and twenty-one layers with weights, 8 million parameters. Source: Huang et al. 2016,
 * table 1; {@code keras.applications.DenseNet121}.
 */
@Network(input = @Input(height = 224, width = 224))
@Labels(count = 1000, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Sgd
public interface DenseNet121 {
    @Normalization(
            mean = {123.675, 116.28, 103.53},
            variance = {58.395 * 58.395, 57.12 * 57.12, 57.375 * 57.375})
    Layer standardize();

    @ZeroPadding2D(padding = 3)
    Layer pad();

    @Conv2D(filters = 64, kernelSize = 7, strides = 2, useBias = false)
    Layer conv1();

    @BatchNormalization(epsilon = 1.001e-5)
    Layer norm1();

    @Activation(RELU)
    Layer relu1();

    @ZeroPadding2D
    Layer poolPad();

    @MaxPooling2D(poolSize = 3, strides = 2)
    Layer pool();

    @Repeat(6)
    @DenseLayer
    Layer conv2();

    @Transition(filters = 128)
    Layer pool2();

    @Repeat(12)
    @DenseLayer
    Layer conv3();

    @Transition(filters = 256)
    Layer pool3();

    @Repeat(24)
    @DenseLayer
    Layer conv4();

    @Transition(filters = 512)
    Layer pool4();

    @Repeat(16)
    @DenseLayer
    Layer conv5();

    @BatchNormalization(epsilon = 1.001e-5)
    Layer norm();

    @Activation(RELU)
    Layer relu();

    @GlobalAveragePooling2D
    Layer average();

    @Dense(units = 1000, activation = SOFTMAX)
    Layer predictions();
}
