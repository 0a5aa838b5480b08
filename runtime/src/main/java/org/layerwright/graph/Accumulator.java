package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.stream.IntStream;

/** The gradients of several batches, added up in a slot for each weight; none for one batch. */
final class Accumulator {
    private static final String SLOT = "accumulated_gradient";

    private final OptimizerScope scope;
    private final int batches;

    Accumulator(OptimizerScope scope, int batches) {
        this.scope = scope;
        this.batches = batches;
    }

    /** Of this batch and those before it. */
    List<Operand<TFloat32>> means(List<Weight> weights, List<Operand<TFloat32>> gradients) {
        if (batches == 1) {
            return gradients;
        }
        Ops tf = scope.tf();
        return each(weights)
                .<Operand<TFloat32>>mapToObj(
                        i ->
                                tf.math.div(
                                        tf.math.add(slot(weights.get(i)), gradients.get(i)),
                                        tf.constant((float) batches)))
                .toList();
    }

    /** Adds this batch. */
    List<Op> filled(List<Weight> weights, List<Operand<TFloat32>> gradients) {
        return batches == 1
                ? List.of()
                : each(weights)
                        .<Op>mapToObj(
                                i -> scope.tf().assignAdd(slot(weights.get(i)), gradients.get(i)))
                        .toList();
    }

    /** Begins anew, once the mean has been used. */
    List<Op> emptied(Weight weight, List<Op> used) {
        if (batches == 1) {
            return List.of();
        }
        Ops tf = scope.tf().withControlDependencies(used);
        return List.of(tf.assign(slot(weight), tf.zerosLike(slot(weight))));
    }

    private Operand<TFloat32> slot(Weight weight) {
        return scope.slot(weight, SLOT);
    }

    private static IntStream each(List<Weight> weights) {
        return IntStream.range(0, weights.size());
    }
}
