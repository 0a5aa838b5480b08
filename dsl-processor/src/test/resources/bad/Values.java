import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(
        input =
                @Input(
                        // error: [LW-not-positive] @Input on Values: height = 0, but it must be at least 1.
                        height = 0,
                        width = 8,
                        // error: [LW-out-of-range] @Input on Values: channels = 4, but it must be 1 (grey) or 3 (RGB).
                        channels = 4))
@Labels({"a", "b"})
@BinaryCrossentropy(
        // error: [LW-out-of-range] @BinaryCrossentropy on Values: labelSmoothing = 1.0, but it must be from 0 up to, not including, 1.
        labelSmoothing = 1)
@Adam(
        // error: [LW-out-of-range] @Adam on Values: learningRate = 1.0E-60 (as a float: 0.0), but it must be above 0 and finite.
        learningRate = 1e-60,
        // error: [LW-out-of-range] @Adam on Values: beta1 = -0.1
        beta1 = -0.1,
        // error: [LW-out-of-range] @Adam on Values: beta2 = NaN
        beta2 = Double.NaN,
        // error: [LW-out-of-range] @Adam on Values: epsilon = Infinity
        epsilon = 1 / 0.0)
interface Values {
    @Rescaling(
            // error: [LW-out-of-range] @Rescaling on rescale: scale = 1.0E300 (as a float: Infinity), but it must be finite.
            scale = 1e300,
            // error: [LW-out-of-range] @Rescaling on rescale: offset = -Infinity
            offset = Double.NEGATIVE_INFINITY)
    Layer rescale();

    @Conv2D(
            // error: [LW-not-positive] @Conv2D on conv: filters = -1, but it must be at least 1.
            filters = -1,
            kernelSize = {
                3,
                // error: [LW-not-positive] @Conv2D on conv: kernelSize = 0, but it must be at least 1.
                0
            },
            // error: [LW-one-or-two] @Conv2D on conv: strides has 3 values. Give one for both axes, or two: height, width.
            strides = {1, 1, 1})
    Layer conv();

    @MaxPooling2D(
            // error: [LW-one-or-two] @MaxPooling2D on pool: poolSize has 0 values.
            poolSize = {},
            // error: [LW-not-positive] @MaxPooling2D on pool: strides = -2147483648
            strides = Integer.MIN_VALUE)
    Layer pool();

    @BatchNormalization(
            // error: [LW-out-of-range] @BatchNormalization on norm: momentum = 1.5, but it must be from 0 to 1.
            momentum = 1.5,
            // error: [LW-out-of-range] @BatchNormalization on norm: epsilon = 0.0, but it must be above 0 and finite.
            epsilon = 0)
    Layer norm();

    @Flatten
    Layer flatten();

    // error: [LW-rate] @Dropout on drop: rate = 1.0, but it must be from 0 up to, not including, 1.
    @Dropout(rate = 1)
    Layer drop();

    // error: [LW-rate] @Dropout on nearly: rate = 0.9999999999 (as a float: 1.0), but it must be
    @Dropout(rate = 0.9999999999)
    Layer nearly();

    // error: [LW-not-positive] @Dense on out: units = 0, but it must be at least 1.
    @Dense(units = 0, activation = ActivationFunction.SIGMOID)
    Layer out();
}
