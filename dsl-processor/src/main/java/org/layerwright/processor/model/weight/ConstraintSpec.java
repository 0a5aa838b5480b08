package org.layerwright.processor.model.weight;

import java.util.List;

/** What holds for a weight after each step. Definitions are Keras's. */
public sealed interface ConstraintSpec extends ModifierSpec {
    /** Norms are at most {@code value}. */
    record MaxNorm(double value, List<Integer> axis) implements ConstraintSpec {
        public MaxNorm {
            axis = List.copyOf(axis);
        }
    }

    /** Norms are between two bounds. */
    record MinMaxNorm(double minValue, double maxValue, double rate, List<Integer> axis)
            implements ConstraintSpec {
        public MinMaxNorm {
            axis = List.copyOf(axis);
        }
    }

    /** No value is negative. */
    record NonNegative() implements ConstraintSpec {}

    /** Norms are 1. */
    record UnitNorm(List<Integer> axis) implements ConstraintSpec {
        public UnitNorm {
            axis = List.copyOf(axis);
        }
    }

    @Override
    default String family() {
        return "constraint";
    }
}
