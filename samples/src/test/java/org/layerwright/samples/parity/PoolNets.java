package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.ELU;
import static org.layerwright.dsl.layer.ActivationFunction.LEAKY_RELU;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Networks around one max-pooling called {@code tested}, below an activation that moves. */
final class PoolNets {
    private PoolNets() {}

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Plain {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2, activation = RELU)
        Layer conv();

        @MaxPooling2D
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

        @Conv2D(filters = 2, activation = LEAKY_RELU)
        Layer conv();

        @MaxPooling2D(padding = SAME)
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
    interface Overlapping {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2, activation = ELU)
        Layer conv();

        @MaxPooling2D(
                poolSize = {3, 2},
                strides = {1, 2})
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
    interface Remainder {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2, activation = TANH)
        Layer conv();

        @MaxPooling2D(poolSize = 3)
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
    interface SameOverlapping {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2, activation = SIGMOID)
        Layer conv();

        @MaxPooling2D(poolSize = 3, strides = 2, padding = SAME)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }
}
