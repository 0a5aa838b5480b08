package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

import java.util.Optional;

/**
 * What one output is to say of each label, and which labels it is asked about: targets of which
 * nobody knows are taken out here, once, so that no loss ever sees a NaN.
 *
 * <p>A loss that judges label by label ends with {@link #mean}. One that judges the labels of an
 * example together multiplies its terms with {@link #known}. Either gives one number for each
 * example; one of which nothing is known counts as 0 whatever the loss says of it.
 *
 * @param values 0 or 1, or a number between them where examples were mixed or labels smoothed; 0
 *     where unknown; shape [batch, labels]
 * @param known 1 or, where the target is unknown, 0; same shape
 * @param knownLabels how many labels of each example are known, shape [batch]
 * @param positiveWeights what a label that is there counts, shape [labels], for losses that can
 *     weigh it; empty for 1
 */
public record LabelTargets(
        Operand<TFloat32> values,
        Operand<TFloat32> known,
        Operand<TFloat32> knownLabels,
        Optional<Operand<TFloat32>> positiveWeights) {

    /**
     * Takes out what is unknown.
     *
     * @param targets NaN where unknown, shape [batch, labels]
     */
    public static LabelTargets of(Ops tf, Operand<TFloat32> targets) {
        Operand<TBool> unknown = tf.math.isNan(targets);
        Operand<TFloat32> known = tf.dtypes.cast(tf.math.logicalNot(unknown), TFloat32.class);
        return new LabelTargets(
                tf.select(unknown, tf.zerosLike(targets), targets),
                known,
                tf.reduceSum(known, tf.constant(1)),
                Optional.empty());
    }

    /** The same, with labels that are there counting as much. */
    LabelTargets withPositiveWeights(Operand<TFloat32> weights) {
        return new LabelTargets(values, known, knownLabels, Optional.of(weights));
    }

    /**
     * The mean over the known labels of each example; 0 where none is known.
     *
     * @param perLabel finite, shape [batch, labels]
     * @return shape [batch]
     */
    public Operand<TFloat32> mean(Ops tf, Operand<TFloat32> perLabel) {
        return tf.math.div(
                tf.reduceSum(tf.math.mul(perLabel, known), tf.constant(1)),
                tf.math.maximum(knownLabels, tf.constant(1f)));
    }

    /** 1 for each example of which any label is known, else 0; shape [batch]. */
    Operand<TFloat32> anyKnown(Ops tf) {
        return tf.math.minimum(knownLabels, tf.constant(1f));
    }
}
