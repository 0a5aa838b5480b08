package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.CELU;
import static org.layerwright.dsl.layer.ActivationFunction.EXPONENTIAL;
import static org.layerwright.dsl.layer.ActivationFunction.GELU;
import static org.layerwright.dsl.layer.ActivationFunction.GELU_APPROXIMATE;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_SHRINK;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_SILU;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_TANH;
import static org.layerwright.dsl.layer.ActivationFunction.LOG_SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.LOG_SOFTMAX;
import static org.layerwright.dsl.layer.ActivationFunction.MISH;
import static org.layerwright.dsl.layer.ActivationFunction.RELU6;
import static org.layerwright.dsl.layer.ActivationFunction.SELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SILU;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTPLUS;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTSIGN;
import static org.layerwright.dsl.layer.ActivationFunction.SOFT_SHRINK;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSEMAX;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSE_PLUS;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSE_SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SQUAREPLUS;
import static org.layerwright.dsl.layer.ActivationFunction.TANH_SHRINK;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Every activation function, several in a row, the last of them called {@code tested}. */
final class FunctionNets {
    private FunctionNets() {}

    @Network(input = @Input(height = 4, width = 3, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Smooth {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Flatten
        Layer flatten();

        @Dense(units = 4, activation = GELU_APPROXIMATE)
        Layer a1();

        @Dense(units = 4, activation = SILU)
        Layer a2();

        @Dense(units = 4, activation = MISH)
        Layer a3();

        @Dense(units = 4, activation = SELU)
        Layer a4();

        @Activation(GELU)
        Layer tested();

        @Flatten
        Layer again();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 3, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Hard {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Flatten
        Layer flatten();

        @Dense(units = 4, activation = HARD_SIGMOID)
        Layer a1();

        @Dense(units = 4, activation = HARD_SILU)
        Layer a2();

        @Dense(units = 4, activation = RELU6)
        Layer a3();

        @Dense(units = 4, activation = SPARSE_PLUS)
        Layer a4();

        @Activation(HARD_TANH)
        Layer tested();

        @Flatten
        Layer again();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 3, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Shrinking {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Flatten
        Layer flatten();

        @Dense(units = 4, activation = SOFT_SHRINK)
        Layer a1();

        @Dense(units = 4, activation = TANH_SHRINK)
        Layer a2();

        @Dense(units = 4, activation = SPARSE_SIGMOID)
        Layer a3();

        @Dense(units = 4, activation = CELU)
        Layer a4();

        @Activation(HARD_SHRINK)
        Layer tested();

        @Flatten
        Layer again();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 3, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Growing {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Flatten
        Layer flatten();

        @Dense(units = 4, activation = SQUAREPLUS)
        Layer a1();

        @Dense(units = 4, activation = SOFTPLUS)
        Layer a2();

        @Dense(units = 4, activation = SOFTSIGN)
        Layer a3();

        @Dense(units = 4, activation = EXPONENTIAL)
        Layer a4();

        @Activation(LOG_SIGMOID)
        Layer tested();

        @Flatten
        Layer again();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Shares {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 3, kernelSize = 1, activation = LOG_SOFTMAX)
        Layer a1();

        @Conv2D(filters = 4, kernelSize = 1, activation = SPARSEMAX)
        Layer a2();

        @Conv2D(filters = 3, kernelSize = 1)
        Layer a3();

        @Activation(SPARSEMAX)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }
}
