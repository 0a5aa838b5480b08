package org.layerwright.samples.losses;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.Metric.CATEGORICAL_ACCURACY;
import static org.layerwright.dsl.Metric.MACRO_AVERAGE_PRECISION;
import static org.layerwright.dsl.Metric.MACRO_F1;
import static org.layerwright.dsl.Metric.MACRO_ROC_AUC;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.loss.AsymmetricLoss;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.BinaryFocalCrossentropy;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.loss.CategoricalFocalCrossentropy;
import org.layerwright.dsl.loss.CategoricalHinge;
import org.layerwright.dsl.loss.Dice;
import org.layerwright.dsl.loss.Hinge;
import org.layerwright.dsl.loss.Huber;
import org.layerwright.dsl.loss.MeanAbsoluteError;
import org.layerwright.dsl.loss.MeanSquaredError;
import org.layerwright.dsl.loss.SquaredHinge;
import org.layerwright.dsl.loss.Tversky;
import org.layerwright.dsl.optimizer.Adam;

/** A network for each loss: where a point lies, by its two coordinates. */
final class LossNets {
    private LossNets() {}

    @Network(input = @Input(shape = 2))
    @Labels({"right", "up", "far"})
    @BinaryCrossentropy
    @Adam(learningRate = 0.05)
    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
    interface BinaryCrossentropyNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SIGMOID)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels({"right", "up", "far"})
    @BinaryFocalCrossentropy
    @Adam(learningRate = 0.05)
    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
    interface BinaryFocalCrossentropyNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SIGMOID)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels({"right", "up", "far"})
    @AsymmetricLoss
    @Adam(learningRate = 0.05)
    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
    interface AsymmetricLossNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SIGMOID)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels({"right", "up", "far"})
    @Hinge
    @Adam(learningRate = 0.05)
    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
    interface HingeNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SIGMOID)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels({"right", "up", "far"})
    @SquaredHinge
    @Adam(learningRate = 0.05)
    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
    interface SquaredHingeNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SIGMOID)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels({"right", "up", "far"})
    @Dice
    @Adam(learningRate = 0.05)
    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
    interface DiceNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SIGMOID)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels({"right", "up", "far"})
    @Tversky
    @Adam(learningRate = 0.05)
    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
    interface TverskyNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SIGMOID)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels({"right", "up", "far"})
    @MeanSquaredError
    @Adam(learningRate = 0.05)
    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
    interface MeanSquaredErrorNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SIGMOID)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels({"right", "up", "far"})
    @MeanAbsoluteError
    @Adam(learningRate = 0.05)
    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
    interface MeanAbsoluteErrorNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SIGMOID)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels({"right", "up", "far"})
    @Huber
    @Adam(learningRate = 0.05)
    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
    interface HuberNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SIGMOID)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels(
            value = {"right", "left", "middle"},
            kind = SINGLE_LABEL)
    @CategoricalCrossentropy
    @Adam(learningRate = 0.05)
    @Metrics({CATEGORICAL_ACCURACY, MACRO_F1, MACRO_ROC_AUC})
    interface CategoricalCrossentropyNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SOFTMAX)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels(
            value = {"right", "left", "middle"},
            kind = SINGLE_LABEL)
    @CategoricalFocalCrossentropy
    @Adam(learningRate = 0.05)
    @Metrics({CATEGORICAL_ACCURACY, MACRO_F1, MACRO_ROC_AUC})
    interface CategoricalFocalCrossentropyNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SOFTMAX)
        Layer place();
    }

    @Network(input = @Input(shape = 2))
    @Labels(
            value = {"right", "left", "middle"},
            kind = SINGLE_LABEL)
    @CategoricalHinge
    @Adam(learningRate = 0.05)
    @Metrics({CATEGORICAL_ACCURACY, MACRO_F1, MACRO_ROC_AUC})
    interface CategoricalHingeNet {
        @Dense(units = 8, activation = TANH)
        Layer hidden();

        @Dense(units = 3, activation = SOFTMAX)
        Layer place();
    }
}
