package org.layerwright.augment;

import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** What a generated augmentation pipeline builds with. */
public final class AugmentScope {
    private final Ops tf;
    private final RandomStream random;

    /**
     * @param tf where the ops go
     * @param random draws that depend on the seed and the training step only
     */
    public AugmentScope(Ops tf, RandomStream random) {
        this.tf = tf;
        this.random = random;
    }

    /** TensorFlow's ops. */
    public Ops tf() {
        return tf;
    }

    /** Draws for steps of your own. */
    public RandomStream random() {
        return random;
    }

    /**
     * Starts a run of geometric steps on these images; they are resampled once, whatever the number
     * of steps.
     *
     * @param images shape [batch, height, width, channels]
     */
    public Geometry geometry(Operand<TFloat32> images) {
        return Geometry.of(tf, random, images);
    }

    /**
     * Starts a run of steps that change pixels where they are.
     *
     * @param images values in 0..255, shape [batch, height, width, channels]
     */
    public Pixels pixels(Operand<TFloat32> images) {
        return Pixels.of(tf, random, images);
    }
}
