package org.layerwright.samples.zoo.resnet;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.ZeroPadding2D;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/**
 * {@link ResNet50} with normalization and ReLU before each convolution, so that sums pass
 * unchanged. Source: He et al. 2016; {@code keras.applications.ResNet50V2}.
 */
@Network(input = @Input(height = 224, width = 224))
@Labels(count = 1000, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Sgd
public interface ResNet50V2 {
    @Rescaling(scale = 1 / 127.5, offset = -1)
    Layer rescale();

    @ZeroPadding2D(padding = 3)
    Layer pad();

    @Conv2D(filters = 64, kernelSize = 7, strides = 2)
    Layer conv1();

    @ZeroPadding2D
    Layer poolPad();

    @MaxPooling2D(poolSize = 3, strides = 2)
    Layer pool();

    @ResidualStackV2(filters = 64, blocks = 3)
    Layer conv2();

    @ResidualStackV2(filters = 128, blocks = 4)
    Layer conv3();

    @ResidualStackV2(filters = 256, blocks = 6)
    Layer conv4();

    @FirstBottleneckV2(filters = 512)
    Layer conv5First();

    @Repeat(2)
    @BottleneckV2(filters = 512)
    Layer conv5();

    @NormRelu
    Layer last();

    @GlobalAveragePooling2D
    Layer average();

    @Dense(units = 1000, activation = SOFTMAX)
    Layer predictions();
}
