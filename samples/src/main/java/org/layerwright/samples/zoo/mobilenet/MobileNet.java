package org.layerwright.samples.zoo.mobilenet;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.ReLU;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.Reshape;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/**
 * 4 million parameters and a tenth of the work of a ResNet. Source: Howard et al. 2017, table 1;
 * {@code keras.applications.MobileNet}, whose head is a 1x1 convolution.
 */
@Network(input = @Input(height = 224, width = 224))
@Labels(count = 1000, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Sgd
public interface MobileNet {
    @Rescaling(scale = 1 / 127.5, offset = -1)
    Layer rescale();

    @Conv2D(filters = 32, strides = 2, padding = SAME, useBias = false)
    Layer conv1();

    @BatchNormalization
    Layer norm1();

    @ReLU(maxValue = 6)
    Layer relu1();

    @Separable(filters = 64)
    Layer block1();

    @SeparableDown(filters = 128)
    Layer block2();

    @Separable(filters = 128)
    Layer block3();

    @SeparableDown(filters = 256)
    Layer block4();

    @Separable(filters = 256)
    Layer block5();

    @SeparableDown(filters = 512)
    Layer block6();

    @Repeat(5)
    @Separable(filters = 512)
    Layer blocks();

    @SeparableDown(filters = 1024)
    Layer block12();

    @Separable(filters = 1024)
    Layer block13();

    @GlobalAveragePooling2D(keepDims = true)
    Layer average();

    @Dropout(rate = 1e-3)
    Layer dropout();

    @Conv2D(filters = 1000, kernelSize = 1)
    Layer logits();

    @Reshape(targetShape = 1000)
    Layer row();

    @Activation(SOFTMAX)
    Layer predictions();
}
