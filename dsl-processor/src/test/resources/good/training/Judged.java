package training;

import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

/** Every loss, with and without what can be said of it. */
@SuppressWarnings("layerwright:loss-of-quantities")
@Network
@Adam
interface Judged {
    @Input(shape = 4)
    Layer facts();

    @Output
    @Labels({"a", "b"})
    @BinaryCrossentropy(labelSmoothing = 0.1, positiveWeight = {2, 0.5})
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer entropy(Layer facts);

    @Output
    @Labels({"a", "b"})
    @BinaryCrossentropy(positiveWeight = 3)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer entropyOfAll(Layer facts);

    @Output(weight = 2)
    @Labels({"a", "b"})
    @BinaryFocalCrossentropy
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer focal(Layer facts);

    @Output
    @Labels({"a", "b"})
    @BinaryFocalCrossentropy(gamma = 1.5, applyClassBalancing = true, alpha = 0.3)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer balanced(Layer facts);

    @Output
    @Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
    @CategoricalFocalCrossentropy
    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer focalOfOne(Layer facts);

    @Output
    @Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
    @CategoricalFocalCrossentropy(alpha = {0.2, 0.8}, labelSmoothing = 0.1)
    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer focalOfEach(Layer facts);

    @Output
    @Labels({"a", "b"})
    @AsymmetricLoss
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer asymmetric(Layer facts);

    @Output
    @Labels({"a", "b"})
    @Dice
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer dice(Layer facts);

    @Output
    @Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
    @Tversky(alpha = 0.7, beta = 0.3)
    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer tversky(Layer facts);

    @Output
    @Labels({"a", "b"})
    @Hinge
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer hinge(Layer facts);

    @Output
    @Labels({"a", "b"})
    @SquaredHinge
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer squaredHinge(Layer facts);

    @Output
    @Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
    @CategoricalHinge
    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer categoricalHinge(Layer facts);

    @Output
    @Labels({"a", "b"})
    @MeanSquaredError
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer squared(Layer facts);

    @Output
    @Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
    @MeanAbsoluteError
    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer absolute(Layer facts);

    @Output
    @Labels({"a", "b"})
    @Huber(delta = 0.25)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer huber(Layer facts);
}
