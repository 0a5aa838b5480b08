package weights;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.dsl.weight.ActivityRegularizer;
import org.layerwright.dsl.weight.Constant;
import org.layerwright.dsl.weight.Distribution;
import org.layerwright.dsl.weight.FanMode;
import org.layerwright.dsl.weight.GlorotNormal;
import org.layerwright.dsl.weight.GlorotUniform;
import org.layerwright.dsl.weight.HeNormal;
import org.layerwright.dsl.weight.HeUniform;
import org.layerwright.dsl.weight.IdentityMatrix;
import org.layerwright.dsl.weight.L1;
import org.layerwright.dsl.weight.L1L2;
import org.layerwright.dsl.weight.L2;
import org.layerwright.dsl.weight.LecunNormal;
import org.layerwright.dsl.weight.LecunUniform;
import org.layerwright.dsl.weight.MaxNorm;
import org.layerwright.dsl.weight.MinMaxNorm;
import org.layerwright.dsl.weight.NonNegative;
import org.layerwright.dsl.weight.Ones;
import org.layerwright.dsl.weight.Orthogonal;
import org.layerwright.dsl.weight.OrthogonalMode;
import org.layerwright.dsl.weight.OrthogonalRegularizer;
import org.layerwright.dsl.weight.RandomNormal;
import org.layerwright.dsl.weight.RandomUniform;
import org.layerwright.dsl.weight.Trainable;
import org.layerwright.dsl.weight.TruncatedNormal;
import org.layerwright.dsl.weight.UnitNorm;
import org.layerwright.dsl.weight.VarianceScaling;
import org.layerwright.dsl.weight.Zeros;

/** Everything that can be said about weights. */
@SuppressWarnings({"layerwright:no-nonlinearity", "layerwright:not-rescaled", "layerwright:regularizer-strong"})
@Network(input = @Input(height = 20, width = 20, channels = 1))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface Weights {
    @Conv2D(filters = 4, activation = ActivationFunction.RELU)
    @HeNormal
    @Constant(value = 0.1, weights = "bias")
    @L2(1e-4)
    @L1(weights = "bias")
    @MaxNorm(
            value = 3,
            axis = {0, 1, 2})
    Layer conv1();

    @MaxPooling2D
    Layer pool1();

    @Conv2D(filters = 4, activation = ActivationFunction.RELU)
    @HeUniform
    @ActivityRegularizer(l1 = 1e-3)
    Layer conv2();

    @MaxPooling2D
    Layer pool2();

    @Trainable(false)
    @Conv2D(filters = 4, activation = ActivationFunction.ELU)
    @Orthogonal(gain = 1.4)
    @L2
    Layer frozen();

    @Flatten
    @ActivityRegularizer(l2 = 0.01, l1 = 0.02)
    Layer flatten();

    @Dense(units = 4)
    @GlorotNormal
    @Ones(weights = "bias")
    @NonNegative(weights = {"kernel", "bias"})
    Layer dense1();

    @Dense(units = 4)
    @IdentityMatrix(gain = 0.5)
    @RandomNormal(mean = 1, stddev = 0.2, weights = "bias")
    @UnitNorm
    @OrthogonalRegularizer(mode = OrthogonalMode.COLUMNS)
    Layer dense2();

    @Dense(units = 4)
    @LecunNormal
    @RandomUniform(weights = "bias")
    @MinMaxNorm(minValue = 0.5, maxValue = 2, rate = 0.9, axis = -1)
    @L1L2(l1 = 0.1, l2 = 0.2)
    Layer dense3();

    @Dense(units = 4)
    @VarianceScaling(
            scale = 2,
            mode = FanMode.FAN_OUT,
            distribution = Distribution.UNTRUNCATED_NORMAL)
    @TruncatedNormal(weights = "bias", stddev = 0.01)
    Layer dense4();

    @Dense(units = 4)
    @LecunUniform
    @L2(0.5)
    @L2(value = 0.25, weights = "bias")
    Layer dense5();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    @Zeros
    @GlorotUniform(weights = "bias")
    @ActivityRegularizer(l2 = 0.5)
    Layer labels();
}
