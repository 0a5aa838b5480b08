package blocks;

import org.layerwright.dsl.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

/** Blocks three deep, of several sizes, repeated. */
@Network(input = @Input(height = 64, width = 64))
@Labels(value = {"cat", "dog", "bird"}, kind = LabelKind.SINGLE_LABEL)
@CategoricalCrossentropy
@Adam
interface SmallResNet {
    @Rescaling(scale = 1.0 / 255)
    Layer scaled();

    @ConvUnit(filters = 16, activation = ActivationFunction.RELU)
    Layer stem();

    @Stage(filters = 16, blocks = 4)
    Layer stage1();

    @Stage(filters = 32)
    @L2(1e-4)
    Layer stage2();

    @Stage(filters = 64)
    @L2(1e-4)
    Layer stage3();

    @GlobalAveragePooling2D
    Layer mean();

    @Dense(units = 3, activation = ActivationFunction.SOFTMAX)
    Layer animal();
}
