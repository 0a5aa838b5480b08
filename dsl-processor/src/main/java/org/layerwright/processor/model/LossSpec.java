package org.layerwright.processor.model;

import org.layerwright.dsl.LabelKind;

import java.util.List;
import java.util.Set;

/** What training makes small. */
public sealed interface LossSpec {
    /** Labels of which an image may have any number. */
    Set<LabelKind> MULTI = Set.of(LabelKind.MULTI_LABEL);

    /** Labels of which an image has one. */
    Set<LabelKind> SINGLE = Set.of(LabelKind.SINGLE_LABEL);

    /** Any labels. */
    Set<LabelKind> ANY = Set.of(LabelKind.values());

    /** Which labels it is for. */
    Set<LabelKind> labelKinds();

    /** {@link org.layerwright.dsl.loss.BinaryCrossentropy}. */
    record BinaryCrossentropySpec(double labelSmoothing, List<Double> positiveWeight)
            implements LossSpec {
        public BinaryCrossentropySpec {
            positiveWeight = List.copyOf(positiveWeight);
        }

        @Override
        public Set<LabelKind> labelKinds() {
            return MULTI;
        }
    }

    /** {@link org.layerwright.dsl.loss.CategoricalCrossentropy}. */
    record CategoricalCrossentropySpec(double labelSmoothing) implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return SINGLE;
        }
    }

    /** {@link org.layerwright.dsl.loss.BinaryFocalCrossentropy}. */
    record BinaryFocalCrossentropySpec(
            double gamma, boolean applyClassBalancing, double alpha, double labelSmoothing)
            implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return MULTI;
        }
    }

    /** {@link org.layerwright.dsl.loss.CategoricalFocalCrossentropy}. */
    record CategoricalFocalCrossentropySpec(double gamma, List<Double> alpha, double labelSmoothing)
            implements LossSpec {
        public CategoricalFocalCrossentropySpec {
            alpha = List.copyOf(alpha);
        }

        @Override
        public Set<LabelKind> labelKinds() {
            return SINGLE;
        }
    }

    /** {@link org.layerwright.dsl.loss.AsymmetricLoss}. */
    record AsymmetricLossSpec(double gammaNeg, double gammaPos, double clip) implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return MULTI;
        }
    }

    /** {@link org.layerwright.dsl.loss.Dice}. */
    record DiceSpec() implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return ANY;
        }
    }

    /** {@link org.layerwright.dsl.loss.Tversky}. */
    record TverskySpec(double alpha, double beta) implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return ANY;
        }
    }

    /** {@link org.layerwright.dsl.loss.Hinge}. */
    record HingeSpec() implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return MULTI;
        }
    }

    /** {@link org.layerwright.dsl.loss.SquaredHinge}. */
    record SquaredHingeSpec() implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return MULTI;
        }
    }

    /** {@link org.layerwright.dsl.loss.CategoricalHinge}. */
    record CategoricalHingeSpec() implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return SINGLE;
        }
    }

    /** {@link org.layerwright.dsl.loss.MeanSquaredError}. */
    record MeanSquaredErrorSpec() implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return ANY;
        }
    }

    /** {@link org.layerwright.dsl.loss.MeanAbsoluteError}. */
    record MeanAbsoluteErrorSpec() implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return ANY;
        }
    }

    /** {@link org.layerwright.dsl.loss.Huber}. */
    record HuberSpec(double delta) implements LossSpec {
        @Override
        public Set<LabelKind> labelKinds() {
            return ANY;
        }
    }
}
