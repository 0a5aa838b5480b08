package org.layerwright.samples.zoo.mobilenet;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.ReLU;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/**
 * {@link MobileNetV2} at a tenth of its width, as Keras's {@code MobileNetV2(alpha=0.1)} has it:
 * its first block gives as many channels as it takes, and so is added to its input.
 */
@Network(input = @Input(height = 64, width = 64))
@Labels(count = 10, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Sgd
public interface NarrowMobileNetV2 {
    @Rescaling(scale = 1 / 127.5, offset = -1)
    Layer rescale();

    @Conv2D(filters = 8, strides = 2, padding = SAME, useBias = false)
    Layer conv1();

    @BatchNormalization(momentum = 0.999)
    Layer norm1();

    @ReLU(maxValue = 6)
    Layer relu1();

    @Project(filters = 8)
    Layer block0();

    @Add
    Layer sum0(Layer relu1, Layer block0);

    @InvertedDown(inputs = 8, filters = 8)
    Layer block1();

    @InvertedResidual(filters = 8)
    Layer block2();

    @InvertedDown(inputs = 8, filters = 8)
    Layer block3();

    @Repeat(2)
    @InvertedResidual(filters = 8)
    Layer block4();

    @InvertedDown(inputs = 8, filters = 8)
    Layer block6();

    @Repeat(3)
    @InvertedResidual(filters = 8)
    Layer block7();

    @InvertedWidening(inputs = 8, filters = 16)
    Layer block10();

    @Repeat(2)
    @InvertedResidual(filters = 16)
    Layer block11();

    @InvertedDown(inputs = 16, filters = 16)
    Layer block13();

    @Repeat(2)
    @InvertedResidual(filters = 16)
    Layer block14();

    @InvertedWidening(inputs = 16, filters = 32)
    Layer block16();

    @Expand(filters = 1280)
    Layer last();

    @GlobalAveragePooling2D
    Layer average();

    @Dense(units = 10, activation = SOFTMAX)
    Layer predictions();
}
