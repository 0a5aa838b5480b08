package org.layerwright.processor.model;

import org.layerwright.dsl.LabelKind;

import java.util.List;
import java.util.Set;

/** What training makes small. */
public sealed interface LossSpec {
    /** Which labels it is for. */
    Set<LabelKind> labelKinds();

    /** A loss of labels of which an image may have any number. */
    sealed interface OfManyLabels extends LossSpec {
        @Override
        default Set<LabelKind> labelKinds() {
            return Set.of(LabelKind.MULTI_LABEL);
        }
    }

    /** A loss of labels of which an image has one. */
    sealed interface OfOneLabel extends LossSpec {
        @Override
        default Set<LabelKind> labelKinds() {
            return Set.of(LabelKind.SINGLE_LABEL);
        }
    }

    /** A loss of labels of either kind. */
    sealed interface OfAnyLabels extends LossSpec {
        @Override
        default Set<LabelKind> labelKinds() {
            return Set.of(LabelKind.values());
        }
    }

    /** {@link org.layerwright.dsl.loss.BinaryCrossentropy}. */
    record BinaryCrossentropySpec(double labelSmoothing, List<Double> positiveWeight)
            implements OfManyLabels {
        public BinaryCrossentropySpec {
            positiveWeight = List.copyOf(positiveWeight);
        }
    }

    /** {@link org.layerwright.dsl.loss.CategoricalCrossentropy}. */
    record CategoricalCrossentropySpec(double labelSmoothing) implements OfOneLabel {}

    /** {@link org.layerwright.dsl.loss.BinaryFocalCrossentropy}. */
    record BinaryFocalCrossentropySpec(
            double gamma, boolean applyClassBalancing, double alpha, double labelSmoothing)
            implements OfManyLabels {}

    /** {@link org.layerwright.dsl.loss.CategoricalFocalCrossentropy}. */
    record CategoricalFocalCrossentropySpec(double gamma, List<Double> alpha, double labelSmoothing)
            implements OfOneLabel {
        public CategoricalFocalCrossentropySpec {
            alpha = List.copyOf(alpha);
        }
    }

    /** {@link org.layerwright.dsl.loss.AsymmetricLoss}. */
    record AsymmetricLossSpec(double gammaNeg, double gammaPos, double clip)
            implements OfManyLabels {}

    /** {@link org.layerwright.dsl.loss.Dice}. */
    record DiceSpec() implements OfAnyLabels {}

    /** {@link org.layerwright.dsl.loss.Tversky}. */
    record TverskySpec(double alpha, double beta) implements OfAnyLabels {}

    /** {@link org.layerwright.dsl.loss.Hinge}. */
    record HingeSpec() implements OfManyLabels {}

    /** {@link org.layerwright.dsl.loss.SquaredHinge}. */
    record SquaredHingeSpec() implements OfManyLabels {}

    /** {@link org.layerwright.dsl.loss.CategoricalHinge}. */
    record CategoricalHingeSpec() implements OfOneLabel {}

    /** {@link org.layerwright.dsl.loss.MeanSquaredError}. */
    record MeanSquaredErrorSpec() implements OfAnyLabels {}

    /** {@link org.layerwright.dsl.loss.MeanAbsoluteError}. */
    record MeanAbsoluteErrorSpec() implements OfAnyLabels {}

    /** {@link org.layerwright.dsl.loss.Huber}. */
    record HuberSpec(double delta) implements OfAnyLabels {}
}
