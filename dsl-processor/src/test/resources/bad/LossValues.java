import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network
@Adam
interface LossValues {
    @Input(shape = 4)
    Layer facts();

    @Output
    @Labels({"a", "b", "c"})
    @BinaryCrossentropy(
            // error: [LW-value-count] @BinaryCrossentropy on weighted: positiveWeight has 2 values. Give one for all labels, or one for each: 3.
            positiveWeight = {
                2,
                // error: [LW-out-of-range] @BinaryCrossentropy on weighted: positiveWeight = 0.0, but it must be above 0 and finite.
                0
            })
    @Dense(units = 3, activation = ActivationFunction.SIGMOID)
    Layer weighted(Layer facts);

    @Output
    @Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
    @CategoricalFocalCrossentropy(
            // error: [LW-out-of-range] @CategoricalFocalCrossentropy on focal: gamma = -1.0, but it must be at least 0 and finite.
            gamma = -1,
            // error: [LW-value-count] @CategoricalFocalCrossentropy on focal: alpha has 0 values. Give one for all labels, or one for each: 2.
            alpha = {})
    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer focal(Layer facts);

    @Output
    @Labels({"a", "b"})
    @BinaryFocalCrossentropy(
            // error: [LW-out-of-range] @BinaryFocalCrossentropy on balanced: alpha = 1.5, but it must be from 0 to 1.
            alpha = 1.5)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer balanced(Layer facts);

    @Output
    @Labels({"a", "b"})
    @AsymmetricLoss(
            // error: [LW-out-of-range] @AsymmetricLoss on asymmetric: gammaNeg = -4.0, but it must be at least 0 and finite.
            gammaNeg = -4,
            // error: [LW-out-of-range] @AsymmetricLoss on asymmetric: clip = 1.0, but it must be from 0 up to, not including, 1.
            clip = 1)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer asymmetric(Layer facts);

    @Output
    @Labels({"a", "b"})
    @Tversky(
            // error: [LW-out-of-range] @Tversky on covered: beta = -0.1, but it must be at least 0 and finite.
            beta = -0.1)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer covered(Layer facts);

    @Output
    @Labels({"a", "b"})
    @Huber(
            // error: [LW-out-of-range] @Huber on huber: delta = 0.0, but it must be above 0 and finite.
            delta = 0)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer huber(Layer facts);
}

@Network
@Adam
interface LossKinds {
    @Input(shape = 4)
    Layer facts();

    @Output
    @Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
    // error: [LW-loss-label-kind] @BinaryFocalCrossentropy on focal: it does not fit SINGLE_LABEL labels. Use @CategoricalFocalCrossentropy, or set kind = MULTI_LABEL in @Labels.
    @BinaryFocalCrossentropy
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer focal(Layer facts);

    @Output
    @Labels({"a", "b"})
    // error: [LW-loss-label-kind] @CategoricalHinge on hinge: it does not fit MULTI_LABEL labels. Use @Hinge, or set kind = SINGLE_LABEL in @Labels.
    @CategoricalHinge
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer hinge(Layer facts);

    @Output
    @Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
    // error: [LW-loss-label-kind] @AsymmetricLoss on asymmetric: it does not fit SINGLE_LABEL labels. Use @CategoricalCrossentropy, or set kind = MULTI_LABEL in @Labels.
    @AsymmetricLoss
    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer asymmetric(Layer facts);

    @Output
    @Labels({"a", "b"})
    @MeanSquaredError
    @Dense(
            units = 2,
            // error: [LW-output-activation] @Dense on squared: it ends in SOFTMAX, but MULTI_LABEL labels with @MeanSquaredError need SIGMOID: each prediction is a probability of its own. Set activation = SIGMOID.
            activation = ActivationFunction.SOFTMAX)
    Layer squared(Layer facts);
}
