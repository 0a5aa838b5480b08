package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.Operation;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A second copy of the trainable weights, beside the session's, to tell how far a step moved them:
 * exact for every optimizer, schedule, decay and constraint. It is filled and compared by calls of
 * its own, before and after the step, since within one call nothing would order them. Takes the
 * memory of the weights once more from its first use on.
 */
public final class WeightMemory {
    private final Session session;
    private final List<Weight> weights;
    private final Op remember;
    private final Operand<TFloat32> halfSquares;

    /**
     * How large weights are and how far they moved.
     *
     * @param rms root of the mean square of a weight when it was remembered
     * @param movedRms root of the mean square of what has changed since
     */
    public record Moved(double rms, double movedRms) {}

    /** Adds its ops to a network's graph; once in a graph's life. */
    WeightMemory(NetworkGraph network, Session session) {
        Ops tf = Ops.create(network.graph()).withSubScope("memory");
        this.session = session;
        this.weights = network.weights().withRole(Weight.Role.TRAINABLE);
        List<Op> kept = new ArrayList<>();
        List<Operand<TFloat32>> sums = new ArrayList<>();
        for (Weight weight : weights) {
            Operand<TFloat32> copy = variable(tf, weight);
            kept.add(tf.assign(copy, weight.variable()));
            sums.add(tf.nn.l2Loss(copy));
            sums.add(tf.nn.l2Loss(tf.math.sub(weight.variable(), copy)));
        }
        this.remember = tf.withControlDependencies(kept).withName("remember").noOp();
        this.halfSquares = sums.isEmpty() ? tf.constant(new float[0]) : tf.stack(sums);
    }

    private static Operand<TFloat32> variable(Ops tf, Weight weight) {
        Operation variable =
                tf.scope()
                        .env()
                        .opBuilder(
                                Variable.OP_NAME, "memory/" + OpNames.of(weight.name()), tf.scope())
                        .setAttr("shape", Shape.of(weight.shape().toArray()))
                        .setAttr("dtype", DataType.DT_FLOAT)
                        .build();
        return new Variable<>(variable);
    }

    /** Keeps the weights as they are now. */
    public void remember() {
        session.runner().addTarget(remember).run().close();
    }

    /** How far each trainable weight is from what was remembered, in the network's order. */
    public Map<String, Moved> moved() {
        float[] sums = new float[2 * weights.size()];
        try (Result result = session.runner().fetch(halfSquares).run()) {
            result.get(0).asRawTensor().data().asFloats().read(sums);
        }
        Map<String, Moved> moved = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            long count = weights.get(i).shape().count();
            moved.put(
                    weights.get(i).name(),
                    new Moved(rms(sums[2 * i], count), rms(sums[2 * i + 1], count)));
        }
        return moved;
    }

    private static double rms(float halfSquares, long count) {
        return Math.sqrt(2.0 * halfSquares / count);
    }
}
