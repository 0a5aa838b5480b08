package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.AlphaDropout;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.GaussianDropout;
import org.layerwright.dsl.layer.GaussianNoise;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.SpatialDropout2D;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Networks around a layer of noise called {@code tested}. */
final class NoiseNets {
    private NoiseNets() {}

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Spatial {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 4)
        Layer conv();

        @SpatialDropout2D(rate = 0.4)
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
    interface Added {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer conv();

        @GaussianNoise(stddev = 0.5)
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
    interface Multiplied {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer conv();

        @GaussianDropout(rate = 0.3)
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
    interface Alpha {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer conv();

        @AlphaDropout(rate = 0.3)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }
}
