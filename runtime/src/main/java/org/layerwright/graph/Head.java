package org.layerwright.graph;

import org.layerwright.metrics.NamedMetric;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * What one output of a network is trained and measured by.
 *
 * @param output the output's name
 * @param loss makes its loss
 * @param weight what that counts in the sum over all outputs
 * @param metrics to report beside the loss, in declaration order
 */
public record Head(String output, Loss loss, float weight, List<NamedMetric> metrics) {

    /** The loss of each example. */
    @FunctionalInterface
    public interface Loss {
        /**
         * Builds it.
         *
         * @param output the output
         * @param targets of its labels; what is unknown must not count, see {@link LabelTargets}
         * @return shape [batch]; neither weighted nor, where no label is known, set to 0: that is
         *     done to all losses alike
         */
        Operand<TFloat32> of(Ops tf, NetworkOutput output, LabelTargets targets);
    }

    public Head {
        metrics = List.copyOf(metrics);
    }

    /** A head that counts once and is measured by its loss only. */
    public static Head of(String output, Loss loss) {
        return new Head(output, loss, 1f, List.of());
    }

    /** The same, with its loss counting {@code factor} times. */
    public Head weight(float factor) {
        return new Head(output, loss, factor, metrics);
    }

    /** The same, with these metrics. */
    public Head metrics(NamedMetric... reported) {
        return new Head(output, loss, weight, List.of(reported));
    }
}
