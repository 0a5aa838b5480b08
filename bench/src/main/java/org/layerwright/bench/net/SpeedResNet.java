package org.layerwright.bench.net;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
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
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.samples.zoo.resnet.ResidualStack;

/** {@link org.layerwright.samples.zoo.resnet.ResNet50} trained by Adam, as its rivals are. */
@Network(input = @Input(height = 224, width = 224))
@Labels(count = 1000, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Adam
public interface SpeedResNet {
    @Normalization(
            mean = {123.68, 116.779, 103.939},
            variance = 1)
    Layer center();

    @ZeroPadding2D(padding = 3)
    Layer pad();

    @Conv2D(filters = 64, kernelSize = 7, strides = 2)
    Layer conv1();

    @BatchNormalization(epsilon = 1.001e-5)
    Layer norm1();

    @Activation(RELU)
    Layer relu1();

    @ZeroPadding2D
    Layer poolPad();

    @MaxPooling2D(poolSize = 3, strides = 2)
    Layer pool();

    @ResidualStack(filters = 64, blocks = 3, strides = 1)
    Layer conv2();

    @ResidualStack(filters = 128, blocks = 4)
    Layer conv3();

    @ResidualStack(filters = 256, blocks = 6)
    Layer conv4();

    @ResidualStack(filters = 512, blocks = 3)
    Layer conv5();

    @GlobalAveragePooling2D
    Layer average();

    @Dense(units = 1000, activation = SOFTMAX)
    Layer predictions();
}
