import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface WeightValues {
    // error: [LW-out-of-range] @RandomNormal on conv: stddev = -1.0, but it must be at least 0 and finite.
    @RandomNormal(stddev = -1)
    // error: [LW-out-of-range] @L2 on conv: value = -0.1, but it must be at least 0 and finite.
    @L2(-0.1)
    // error: [LW-out-of-range] @MaxNorm on conv: value = 0.0, but it must be above 0 and finite.
    @MaxNorm(0)
    @Conv2D(filters = 2)
    Layer conv();

    // error: [LW-bounds-reversed] @RandomUniform on conv2: minval = 0.5 is above maxval = 0.05. Swap them.
    @RandomUniform(minval = 0.5)
    @MinMaxNorm(
            // error: [LW-bounds-reversed] @MinMaxNorm on conv2: minValue = 2.0 is above maxValue = 1.0.
            minValue = 2,
            // error: [LW-out-of-range] @MinMaxNorm on conv2: rate = 1.5, but it must be from 0 to 1.
            rate = 1.5)
    // error: [LW-out-of-range] @ActivityRegularizer on conv2: l1 = NaN
    @ActivityRegularizer(l1 = Double.NaN)
    @Conv2D(filters = 2)
    Layer conv2();

    @Flatten
    Layer flatten();

    // error: [LW-out-of-range] @VarianceScaling on out: scale = 0.0, but it must be above 0 and finite.
    @VarianceScaling(scale = 0)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}

@Augmentation
interface WeightlessSteps {
    // error: [LW-modifier-not-here] @HeNormal on flip: it is about a layer, but this is a step. Remove it.
    @HeNormal
    @RandomFlip
    Step flip();
}
