package everything;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metric;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.dsl.layer.PerImageStandardization;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Every layer, activation, initializer and padding once. */
@SuppressWarnings("layerwright:bottleneck")
@Network(input = @Input(height = 61, width = 47, channels = 1))
@Labels(
        value = {"cat", "dog", "bird"},
        kind = LabelKind.SINGLE_LABEL)
@CategoricalCrossentropy(labelSmoothing = 0.1)
@Sgd(learningRate = 0.05, momentum = 0.9, nesterov = true)
@Metrics({Metric.CATEGORICAL_ACCURACY, Metric.MACRO_F1})
interface Everything {
    @Rescaling(scale = 1.0 / 127.5, offset = -1)
    Layer rescale();

    @PerImageStandardization
    Layer standardize();

    @Conv2D(
            filters = 4,
            kernelSize = 5,
            strides = {2, 1},
            padding = Padding.SAME,
            activation = ActivationFunction.LEAKY_RELU)
    Layer wide();

    @MaxPooling2D(
            poolSize = 3,
            strides = {2, 2},
            padding = Padding.SAME)
    Layer overlapping();

    @Conv2D(
            filters = 1,
            kernelSize = {1, 3},
            useBias = false)
    Layer thin();

    @BatchNormalization(momentum = 0.9, epsilon = 1e-5, center = false)
    Layer norm();

    @Conv2D(
            filters = 8,
            activation = ActivationFunction.ELU)
    Layer conv();

    @BatchNormalization
    Layer norm2();

    @MaxPooling2D
    Layer pool();

    @Conv2D(
            filters = 8,
            kernelSize = 1,
            activation = ActivationFunction.SOFTMAX)
    Layer attention();

    @MaxPooling2D(poolSize = {2, 1})
    Layer tall();

    @Flatten
    Layer flatten();

    @Dense(
            units = 16,
            activation = ActivationFunction.TANH)
    Layer hidden1();

    @Dense(
            units = 12,
            activation = ActivationFunction.SIGMOID)
    Layer hidden2();

    @Dense(
            units = 10,
            useBias = false,
            activation = ActivationFunction.RELU)
    Layer hidden3();

    @Dropout(rate = 0.5)
    Layer drop();

    @Dense(units = 1, activation = ActivationFunction.LINEAR)
    Layer bottleneck();

    @Dense(
            units = 3,
            activation = ActivationFunction.SOFTMAX)
    Layer animals();
}
