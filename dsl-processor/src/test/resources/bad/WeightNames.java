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
interface WeightNames {
    // error: [LW-no-weights] @Trainable on flatten: there is no weight that it could be about. Remove it.
    @Trainable(false)
    // error: [LW-no-weights] @HeNormal on flatten: there is no weight that it could be about. Remove it.
    @HeNormal
    @ActivityRegularizer(l2 = 0.1)
    @Flatten
    Layer flatten();

    // error: [LW-no-such-weight] @Zeros on hidden: there is no weight kernal that it could be about. There are bias, kernel. Did you mean kernel?
    @Zeros(weights = "kernal")
    @L2(
            weights = {
                "bias",
                // error: [LW-no-such-weight] @L2 on hidden: there is no weight beta that it could be about. There are bias, kernel.
                "beta"
            })
    @Dense(units = 4)
    Layer hidden();

    // error: [LW-no-main-weight] @HeNormal on norm: it names no weight, which means the kernel, and there is only beta, gamma, moving_mean, moving_variance. Name what it is about, such as weights = "beta".
    @HeNormal
    // error: [LW-no-such-weight] @L1 on norm: there is no weight moving_mean that it could be about. There are beta, gamma.
    @L1(weights = "moving_mean")
    @BatchNormalization
    Layer norm();

    // error: [LW-no-main-weight] @UnitNorm on narrow: it names no weight, which means the kernel, and there is only gamma.
    @UnitNorm
    @BatchNormalization(center = false)
    Layer narrow();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
