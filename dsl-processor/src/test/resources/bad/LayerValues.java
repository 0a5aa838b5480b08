import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface LayerValues {
    // error: [LW-not-given] @Rescaling on rescale: scale is not given and has no default. Write scale = ... in it.
    @Rescaling
    Layer rescale();

    @Normalization(
            // error: [LW-out-of-range] @Normalization on norm: mean = NaN, but it must be finite.
            mean = Double.NaN,
            // error: [LW-out-of-range] @Normalization on norm: variance = -1.0, but it must be at least 0 and finite.
            variance = -1)
    Layer norm();

    @ReLU(
            // error: [LW-out-of-range] @ReLU on relu: maxValue = -1.0, but it must be at least 0.
            maxValue = -1,
            // error: [LW-out-of-range] @ReLU on relu: negativeSlope = -0.1
            negativeSlope = -0.1,
            // error: [LW-out-of-range] @ReLU on relu: threshold = Infinity
            threshold = Double.POSITIVE_INFINITY)
    Layer relu();

    // error: [LW-not-given] @GaussianNoise on noise: stddev is not given
    @GaussianNoise
    Layer noise();

    // error: [LW-not-given] @AlphaDropout on drop: rate is not given
    @AlphaDropout
    Layer drop();

    // error: [LW-rate] @GaussianDropout on noisy: rate = 1.0, but it must be from 0 up to, not including, 1.
    @GaussianDropout(rate = 1)
    Layer noisy();

    // error: [LW-not-positive] @PReLU on alphas: sharedAxes = 0, but it must be at least 1.
    @PReLU(sharedAxes = 0)
    Layer alphas();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
