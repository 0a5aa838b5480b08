package org.layerwright.bench.net;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.ReLU;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.samples.zoo.mobilenet.Expand;
import org.layerwright.samples.zoo.mobilenet.InvertedDown;
import org.layerwright.samples.zoo.mobilenet.InvertedResidual;
import org.layerwright.samples.zoo.mobilenet.InvertedWidening;
import org.layerwright.samples.zoo.mobilenet.Project;

/**
 * {@link org.layerwright.samples.zoo.mobilenet.MobileNetV2} for pictures of 160x160, trained by
 * Adam, as its rivals are.
 */
@Network(input = @Input(height = 160, width = 160))
@Labels(count = 1000, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Adam
public interface SpeedMobileNet {
    @Rescaling(scale = 1 / 127.5, offset = -1)
    Layer rescale();

    @Conv2D(filters = 32, strides = 2, padding = SAME, useBias = false)
    Layer conv1();

    @BatchNormalization(momentum = 0.999)
    Layer norm1();

    @ReLU(maxValue = 6)
    Layer relu1();

    @Project(filters = 16)
    Layer block0();

    @InvertedDown(inputs = 16, filters = 24)
    Layer block1();

    @InvertedResidual(filters = 24)
    Layer block2();

    @InvertedDown(inputs = 24, filters = 32)
    Layer block3();

    @Repeat(2)
    @InvertedResidual(filters = 32)
    Layer block4();

    @InvertedDown(inputs = 32, filters = 64)
    Layer block6();

    @Repeat(3)
    @InvertedResidual(filters = 64)
    Layer block7();

    @InvertedWidening(inputs = 64, filters = 96)
    Layer block10();

    @Repeat(2)
    @InvertedResidual(filters = 96)
    Layer block11();

    @InvertedDown(inputs = 96, filters = 160)
    Layer block13();

    @Repeat(2)
    @InvertedResidual(filters = 160)
    Layer block14();

    @InvertedWidening(inputs = 160, filters = 320)
    Layer block16();

    @Expand(filters = 1280)
    Layer last();

    @GlobalAveragePooling2D
    Layer average();

    @Dense(units = 1000, activation = SOFTMAX)
    Layer predictions();
}
