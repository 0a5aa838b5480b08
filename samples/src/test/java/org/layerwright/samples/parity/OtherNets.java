package org.layerwright.samples.parity;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.ELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.PerImageStandardization;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Networks around any other layer, called {@code tested}. */
final class OtherNets {
    private OtherNets() {}

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Rescale {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer conv();

        @Rescaling(scale = 1.5, offset = -0.25)
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
    interface Standardize {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer conv();

        @PerImageStandardization
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Flat {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Flatten
        Layer tested();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 3))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Drop {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer conv();

        @Dropout(rate = 0.4)
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
    interface Normalize {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer conv();

        @BatchNormalization
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
    interface NormalizeOnly {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer conv();

        @BatchNormalization(center = false, scale = false, epsilon = 0.1)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface NormalizeFlat {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Flatten
        Layer flatten();

        @Dense(units = 4)
        Layer hidden();

        @BatchNormalization(center = false)
        Layer tested();

        @Flatten
        Layer again();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Connect {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Flatten
        Layer flatten();

        @Dense(units = 5, activation = TANH)
        Layer hidden();

        @Dense(units = 2, activation = SIGMOID)
        Layer tested();
    }

    @Network(input = @Input(height = 7, width = 6, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface ConnectWithoutBias {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Flatten
        Layer flatten();

        @Dense(units = 5, activation = ELU)
        Layer hidden();

        @Dense(units = 2, activation = SIGMOID, useBias = false)
        Layer tested();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels(
            value = {"a", "b", "c"},
            kind = SINGLE_LABEL)
    @CategoricalCrossentropy
    @Sgd
    interface OneLabel {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Flatten
        Layer flatten();

        @Dense(units = 3, activation = SOFTMAX)
        Layer tested();
    }
}
