package org.layerwright.graph;

import org.layerwright.precision.LossScaling;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.SwitchCond;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A scale of the loss that follows the gradients, inside the graph. Its state is that of a slot:
 * saved with the optimizer's memory and new when that is.
 */
final class LossScale {
    private final LossScaling scaling;
    private final Operand<TFloat32> scale;
    private final Operand<TFloat32> finiteSteps;
    private final Operand<TFloat32> skipped;

    LossScale(LossScaling scaling, Weights weights) {
        this.scaling = scaling;
        this.scale = number(weights, "loss_scale/scale", scaling.initial());
        this.finiteSteps = number(weights, "loss_scale/finite_steps", 0);
        this.skipped = number(weights, "loss_scale/skipped", 0);
    }

    private static Operand<TFloat32> number(Weights weights, String name, float first) {
        return weights.getOrCreate(name, Weight.Role.SLOT, Initializer.constant(first)).variable();
    }

    /** What gradients are taken of. */
    Operand<TFloat32> scaled(Ops tf, Operand<TFloat32> loss) {
        return tf.math.mul(loss, scale);
    }

    /** The gradients of the loss itself. */
    List<Operand<TFloat32>> unscaled(Ops tf, List<Operand<TFloat32>> gradients) {
        return gradients.stream()
                .<Operand<TFloat32>>map(gradient -> tf.math.div(gradient, scale))
                .toList();
    }

    /** Whether no number in any of these is infinite or NaN. */
    static Operand<TBool> finite(Ops tf, List<Operand<TFloat32>> gradients) {
        List<Operand<TBool>> each =
                gradients.stream()
                        .<Operand<TBool>>map(
                                gradient -> {
                                    int rank = gradient.shape().numDimensions();
                                    int[] axes = IntStream.range(0, rank).toArray();
                                    return tf.reduceAll(
                                            tf.math.isFinite(gradient), tf.constant(axes));
                                })
                        .toList();
        return tf.reduceAll(tf.stack(each), tf.constant(0));
    }

    /**
     * An op that does not run if {@code finite} is false, nor does any op then that waits for it.
     */
    static Op onlyIf(Ops tf, Operand<TBool> finite) {
        SwitchCond<TBool> branches = tf.switchCond(finite, finite);
        return tf.identity(branches.outputTrue());
    }

    /** 0 in place of all of them if any is not finite. */
    static List<Operand<TFloat32>> orZero(
            Ops tf, Operand<TBool> finite, List<Operand<TFloat32>> gradients) {
        return gradients.stream()
                .<Operand<TFloat32>>map(
                        gradient -> tf.select(finite, gradient, tf.zerosLike(gradient)))
                .toList();
    }

    /** Without the updates that were skipped: an optimizer counts its own only. */
    Operand<TInt64> counted(Ops tf, Operand<TInt64> updates) {
        return tf.math.sub(updates, tf.dtypes.cast(skipped, TInt64.class));
    }

    /**
     * Moves the scale.
     *
     * @param tf ops that run after everything that reads it
     * @param skips whether an update was left out if the gradients are not finite
     */
    List<Op> moved(Ops tf, Operand<TBool> finite, boolean skips) {
        Operand<TFloat32> one = tf.constant(1f);
        Operand<TFloat32> zero = tf.constant(0f);
        Operand<TFloat32> count = tf.math.add(finiteSteps, one);
        Operand<TBool> grows =
                tf.math.greaterEqual(count, tf.constant((float) scaling.growthSteps()));
        Operand<TFloat32> newScale =
                tf.select(
                        finite,
                        tf.select(grows, tf.math.mul(scale, tf.constant(2f)), scale),
                        tf.math.mul(scale, tf.constant(0.5f)));
        Operand<TFloat32> newCount =
                tf.select(tf.math.logicalAnd(finite, tf.math.logicalNot(grows)), count, zero);
        Operand<TFloat32> newSkipped =
                tf.math.add(skipped, tf.select(finite, zero, skips ? one : zero));
        // Each is computed from the old values of the others.
        Ops after = tf.withControlDependencies(List.<Op>of(newScale, newCount, newSkipped));
        return List.of(
                after.assign(scale, newScale),
                after.assign(finiteSteps, newCount),
                after.assign(skipped, newSkipped));
    }
}
