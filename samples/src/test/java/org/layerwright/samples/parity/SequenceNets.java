package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.ClassToken;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MultiHeadAttention;
import org.layerwright.dsl.layer.PositionEmbedding;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.Reshape;
import org.layerwright.dsl.layer.TakeToken;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Networks around layers that take a sequence, called {@code tested}. */
final class SequenceNets {
    private SequenceNets() {}

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Attend {
        @Rescaling(scale = 1.0 / 40)
        Layer rescale();

        @Reshape(targetShape = {5, 4})
        Layer sequence();

        @Dense(units = 4)
        Layer hidden();

        @MultiHeadAttention(numHeads = 2, keyDim = 3)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface AttendToLarge {
        @Rescaling(scale = 1.0 / 40)
        Layer rescale();

        @Reshape(targetShape = {5, 4})
        Layer sequence();

        @Dense(units = 4)
        Layer hidden();

        @MultiHeadAttention(numHeads = 3, keyDim = 2, valueDim = 5, useBias = false)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Positions {
        @Rescaling(scale = 1.0 / 40)
        Layer rescale();

        @Reshape(targetShape = {5, 4})
        Layer sequence();

        @Dense(units = 4)
        Layer hidden();

        @PositionEmbedding
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Token {
        @Rescaling(scale = 1.0 / 40)
        Layer rescale();

        @Reshape(targetShape = {5, 4})
        Layer sequence();

        @Dense(units = 4)
        Layer hidden();

        @ClassToken
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface First {
        @Rescaling(scale = 1.0 / 40)
        Layer rescale();

        @Reshape(targetShape = {5, 4})
        Layer sequence();

        @Dense(units = 4)
        Layer hidden();

        @TakeToken
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface Last {
        @Rescaling(scale = 1.0 / 40)
        Layer rescale();

        @Reshape(targetShape = {5, 4})
        Layer sequence();

        @Dense(units = 4)
        Layer hidden();

        @TakeToken(index = -1)
        Layer tested();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }
}
