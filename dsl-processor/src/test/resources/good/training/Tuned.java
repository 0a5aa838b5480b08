package training;

import org.layerwright.dsl.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.schedule.*;
import org.layerwright.dsl.weight.*;

/** All that can stand beside an optimizer; layers that learn at rates of their own. */
@Network(input = @Input(height = 16, width = 16))
@Labels({"a", "b"})
@BinaryCrossentropy
@AdamW(
        learningRate = 2e-3,
        weightDecay = 0.01,
        excludeFromWeightDecay = {"bias", "gamma", "beta"})
@GlobalClipNorm(1)
@GradientAccumulation(4)
@ExponentialMovingAverage(momentum = 0.995, overwriteFrequency = 100)
@Warmup(value = 0.5, unit = ScheduleUnit.EPOCHS)
@CosineDecay(alpha = 0.01)
interface Tuned {
    @LearningRate(0.1)
    @Unit(filters = 4)
    Layer seen();

    @Unit(filters = 8)
    Layer learnt();

    @Flatten
    Layer flatten();

    @LearningRate(10)
    @L2(1e-4)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();

    /** In it one layer learns as fast as the others, wherever it is used. */
    @Block(Unit.Body.class)
    @interface Unit {
        int filters();

        interface Body {
            @Conv2D
            @Bind("filters = filters")
            Layer conv();

            @LearningRate(1)
            @BatchNormalization
            Layer norm();

            @Trainable(false)
            @PReLU
            Layer frozen();
        }
    }
}
