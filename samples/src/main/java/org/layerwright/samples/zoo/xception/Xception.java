package org.layerwright.samples.zoo.xception;

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
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/**
 * 23 million parameters, used better than in an Inception. Source: Chollet 2016, figure 5; {@code
 * keras.applications.Xception}.
 */
@Network(input = @Input(height = 299, width = 299))
@Labels(count = 1000, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Sgd
public interface Xception {
    @Rescaling(scale = 1 / 127.5, offset = -1)
    Layer rescale();

    @Conv2D(filters = 32, strides = 2, useBias = false)
    Layer conv1();

    @BatchNormalization
    Layer norm1();

    @Activation(RELU)
    Layer relu1();

    @Conv2D(filters = 64, useBias = false)
    Layer conv2();

    @BatchNormalization
    Layer norm2();

    @Activation(RELU)
    Layer relu2();

    @EntryWithoutRelu(filters = 128)
    Layer block2();

    @Entry(middle = 256, filters = 256)
    Layer block3();

    @Entry(middle = 728, filters = 728)
    Layer block4();

    @Repeat(8)
    @Middle
    Layer middle();

    @Entry(middle = 728, filters = 1024)
    Layer block13();

    @SeparableNorm(filters = 1536)
    Layer block14();

    @Activation(RELU)
    Layer relu14();

    @SeparableNorm(filters = 2048)
    Layer block15();

    @Activation(RELU)
    Layer relu15();

    @GlobalAveragePooling2D
    Layer average();

    @Dense(units = 1000, activation = SOFTMAX)
    Layer predictions();
}
