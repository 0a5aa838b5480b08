package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.ELU;
import static org.layerwright.dsl.layer.ActivationFunction.LEAKY_RELU;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Networks around one convolution called {@code tested}. */
final class ConvNets {
    private ConvNets() {}

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Plain {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 4)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Strided {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(
                filters = 3,
                kernelSize = {3, 2},
                strides = {2, 1})
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Same {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(
                filters = 2,
                kernelSize = {2, 3},
                padding = SAME)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface SameStrided {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2, strides = 2, padding = SAME)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface WithoutBias {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 3, useBias = false)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Relu {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 3, activation = RELU)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface LeakyRelu {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 3, activation = LEAKY_RELU)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Elu {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 3, activation = ELU)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Tanh {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 3, activation = TANH)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Sigmoid {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 3, activation = SIGMOID)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Softmax {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 3, activation = SOFTMAX)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }
}
