package values;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.AlphaDropout;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.ELU;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.GaussianDropout;
import org.layerwright.dsl.layer.GaussianNoise;
import org.layerwright.dsl.layer.Glu;
import org.layerwright.dsl.layer.GroupNormalization;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.LayerNormalization;
import org.layerwright.dsl.layer.LeakyReLU;
import org.layerwright.dsl.layer.Normalization;
import org.layerwright.dsl.layer.PReLU;
import org.layerwright.dsl.layer.Permute;
import org.layerwright.dsl.layer.RMSNormalization;
import org.layerwright.dsl.layer.ReLU;
import org.layerwright.dsl.layer.Reshape;
import org.layerwright.dsl.layer.Softmax;
import org.layerwright.dsl.layer.SpatialDropout2D;
import org.layerwright.dsl.layer.UnitNormalization;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.dsl.weight.Trainable;

/** Layers that work value by value, and those that lay values out anew. */
@Network(input = @Input(height = 12, width = 10, channels = 3))
@Labels({"cat", "dog"})
@BinaryCrossentropy
@Adam
interface Values {
    @Normalization
    Layer adapted();

    @Normalization(
            mean = {0.485, 0.456, 0.406},
            variance = {0.0524, 0.0502, 0.0506})
    Layer given();

    @Normalization(mean = 0.5, variance = 4, invert = true)
    Layer back();

    @Dense(units = 8, activation = ActivationFunction.MISH)
    Layer pixels();

    @SpatialDropout2D(rate = 0.1)
    Layer spatial();

    @BatchNormalization(center = false)
    Layer batch();

    @BatchNormalization
    @Trainable(false)
    Layer frozen();

    @GroupNormalization(groups = 4)
    Layer group();

    @GroupNormalization(groups = -1, axis = 3, epsilon = 1e-5, scale = false)
    Layer instance();

    @LayerNormalization
    Layer layer();

    @LayerNormalization(
            axis = {1, -2},
            center = false,
            scale = false)
    Layer plane();

    @Permute(dims = {3, 1, 2})
    Layer channelsFirst();

    @Reshape(targetShape = {8, -1})
    Layer rows();

    @Dense(units = 6, useBias = false)
    Layer tokens();

    @BatchNormalization(momentum = 0.9)
    Layer tokenNorm();

    @PReLU
    Layer everyAlpha();

    @PReLU(sharedAxes = 1)
    Layer sharedAlpha();

    @ReLU
    Layer relu();

    @ReLU(maxValue = 6)
    Layer relu6();

    @ReLU(maxValue = 4, negativeSlope = 0.1, threshold = 0.5)
    Layer bounded();

    @ELU
    Layer elu();

    @ELU(alpha = 0.5)
    Layer halfElu();

    @LeakyReLU
    Layer leaky();

    @RMSNormalization
    Layer rms();

    @UnitNormalization(axis = 1)
    Layer unit();

    @Softmax
    Layer shares();

    @Softmax(axis = 1)
    Layer sharesOfRows();

    @Glu
    Layer gated();

    @GaussianNoise(stddev = 0.1)
    Layer noise();

    @GaussianDropout(rate = 0.2)
    Layer noisy();

    @AlphaDropout(rate = 0.3)
    Layer alphaDrop();

    @Dropout(rate = 0.4)
    Layer drop();

    @Activation(ActivationFunction.GELU)
    Layer gelu();

    @Flatten
    Layer flatten();

    @Dense(units = 2)
    Layer scores();

    @Activation(ActivationFunction.SIGMOID)
    Layer labels();
}
