import org.layerwright.dsl.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.schedule.*;
import org.layerwright.dsl.weight.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@RMSprop(
        // error: [LW-out-of-range] @RMSprop on OptimizerValues: learningRate = 0.0, but it must be above 0 and finite.
        learningRate = 0,
        // error: [LW-out-of-range] @RMSprop on OptimizerValues: rho = 1.0, but it must be from 0 up to, not including, 1.
        rho = 1,
        // error: [LW-out-of-range] @RMSprop on OptimizerValues: momentum = 1.5, but it must be from 0 to 1.
        momentum = 1.5,
        // error: [LW-out-of-range] @RMSprop on OptimizerValues: epsilon = 0.0, but it must be above 0 and finite.
        epsilon = 0,
        // error: [LW-out-of-range] @RMSprop on OptimizerValues: weightDecay = -0.1, but it must be at least 0 and finite.
        weightDecay = -0.1)
// error: [LW-out-of-range] @ClipNorm on OptimizerValues: value = 0.0, but it must be above 0 and finite.
@ClipNorm(0)
// error: [LW-out-of-range] @GradientAccumulation on OptimizerValues: value = 1, but it must be at least 2.
@GradientAccumulation(1)
@ExponentialMovingAverage(
        // error: [LW-out-of-range] @ExponentialMovingAverage on OptimizerValues: momentum = 1.1, but it must be from 0 to 1.
        momentum = 1.1,
        // error: [LW-not-positive] @ExponentialMovingAverage on OptimizerValues: overwriteFrequency = -1, but it must be at least 0.
        overwriteFrequency = -1)
interface OptimizerValues {
    // error: [LW-no-weights] @LearningRate on flatten: there is no weight that it could be about. Remove it.
    @LearningRate(0.5)
    @Flatten
    Layer flatten();

    // error: [LW-out-of-range] @LearningRate on out: value = 0.0, but it must be above 0 and finite.
    @LearningRate(0)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
