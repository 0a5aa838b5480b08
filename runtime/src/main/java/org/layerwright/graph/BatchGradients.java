package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The gradients of one batch, in float32, and what belongs to them.
 *
 * @param measured as they are, to be looked at
 * @param used what weights are changed by
 * @param before what an update waits for; where one of these does not run, no update does
 * @param besides ops that each step runs, update or not
 * @param updates scalar: how many the optimizer has done
 */
record BatchGradients(
        List<Operand<TFloat32>> measured,
        List<Operand<TFloat32>> used,
        List<Op> before,
        List<Op> besides,
        Operand<TInt64> updates) {

    static BatchGradients plain(List<Operand<TFloat32>> gradients, Operand<TInt64> updates) {
        return new BatchGradients(gradients, gradients, List.copyOf(gradients), List.of(), updates);
    }

    /**
     * Of a scaled loss. If one is not finite, the update does not run; where gradients are
     * accumulated, the batch counts as 0 instead, for its update is that of other batches too.
     *
     * @param gradients of a loss
     */
    static BatchGradients scaled(
            Ops tf,
            LossScale scale,
            Operand<TFloat32> loss,
            Function<Operand<TFloat32>, List<Operand<TFloat32>>> gradients,
            Operand<TInt64> updates,
            int batches) {
        Ops own = tf.withSubScope("loss_scale");
        List<Operand<TFloat32>> large = Float32.keep(own, gradients.apply(scale.scaled(own, loss)));
        Operand<TBool> finite = LossScale.finite(own, large);
        List<Operand<TFloat32>> unscaled = scale.unscaled(own, large);
        Operand<TInt64> counted = scale.counted(own, updates);
        boolean skips = batches == 1;
        List<Operand<TFloat32>> used = skips ? unscaled : LossScale.orZero(own, finite, unscaled);
        List<Op> before = new ArrayList<>(used);
        before.add(counted);
        List<Op> read = new ArrayList<>(unscaled);
        read.add(counted);
        if (skips) {
            before.add(LossScale.onlyIf(own, finite));
        }
        return new BatchGradients(
                unscaled,
                used,
                before,
                scale.moved(own.withControlDependencies(read), finite, skips),
                counted);
    }
}
