package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one pass adds to the loss besides the outputs' own: for weights and for activity. */
final class Penalties {
    private final Ops tf;
    private final Map<Operand<TFloat32>, Regularizer> weights = new LinkedHashMap<>();
    private final List<Operand<TFloat32>> activities = new ArrayList<>();

    Penalties(Ops tf) {
        this.tf = tf;
    }

    /** A weight counts once, however many layers share it. */
    void addWeight(Operand<TFloat32> weight, Regularizer regularizer) {
        weights.put(weight, regularizer);
    }

    /** Whether a weight is penalized. */
    boolean concern(Operand<TFloat32> weight) {
        return weights.containsKey(weight);
    }

    /** The penalty of a batch's values, per image. */
    void addActivity(Operand<TFloat32> values, Regularizer regularizer) {
        Operand<TFloat32> images =
                tf.dtypes.cast(
                        tf.gather(tf.shape(values), tf.constant(0), tf.constant(0)),
                        TFloat32.class);
        activities.add(tf.math.div(regularizer.penalty(tf, Float32.keep(tf, values)), images));
    }

    /** The losses with all penalties added to each: their mean has them once. */
    Operand<TFloat32> addedTo(Operand<TFloat32> losses) {
        List<Operand<TFloat32>> terms = new ArrayList<>();
        weights.forEach((weight, regularizer) -> terms.add(regularizer.penalty(tf, weight)));
        terms.addAll(activities);
        Operand<TFloat32> sum = losses;
        for (Operand<TFloat32> term : terms) {
            sum = tf.math.add(sum, term);
        }
        return sum;
    }
}
