package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Permute;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.Reshape;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Networks that lay values out anew, or whose dense layer takes more than a row. */
final class ArrangementNets {
    private ArrangementNets() {}

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Shape {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer conv();

        @Reshape(targetShape = {4, -1})
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
    interface Turn {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer conv();

        @Permute(dims = {3, 1, 2})
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
    interface Pixels {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Dense(units = 4, activation = TANH)
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
    interface Tokens {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Reshape(targetShape = {-1, 3})
        Layer tokens();

        @Dense(units = 4, useBias = false)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }
}
