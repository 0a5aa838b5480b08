package org.layerwright.samples.zoo.inception;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/**
 * 24 million parameters in branches of many sizes. Source: Szegedy et al. 2015, table 1; {@code
 * keras.applications.InceptionV3}.
 */
@Network(input = @Input(height = 299, width = 299))
@Labels(count = 1000, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Sgd
public interface InceptionV3 {
    @Rescaling(scale = 1 / 127.5, offset = -1)
    Layer rescale();

    @ConvNormRelu(filters = 32, kernelSize = 3, strides = 2, padding = Padding.VALID)
    Layer conv1();

    @ConvNormRelu(filters = 32, kernelSize = 3, padding = Padding.VALID)
    Layer conv2();

    @ConvNormRelu(filters = 64, kernelSize = 3)
    Layer conv3();

    @MaxPooling2D(poolSize = 3, strides = 2)
    Layer pool1();

    @ConvNormRelu(filters = 80, padding = Padding.VALID)
    Layer conv4();

    @ConvNormRelu(filters = 192, kernelSize = 3, padding = Padding.VALID)
    Layer conv5();

    @MaxPooling2D(poolSize = 3, strides = 2)
    Layer pool2();

    @Mixed35(pooled = 32)
    Layer mixed0();

    @Repeat(2)
    @Mixed35(pooled = 64)
    Layer mixed1();

    @Reduction17
    Layer mixed3();

    @Mixed17(inner = 128)
    Layer mixed4();

    @Repeat(2)
    @Mixed17(inner = 160)
    Layer mixed5();

    @Mixed17(inner = 192)
    Layer mixed7();

    @Reduction8
    Layer mixed8();

    @Repeat(2)
    @Mixed8
    Layer mixed9();

    @GlobalAveragePooling2D
    Layer average();

    @Dense(units = 1000, activation = SOFTMAX)
    Layer predictions();
}
