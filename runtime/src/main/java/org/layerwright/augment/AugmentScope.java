package org.layerwright.augment;

import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.List;

/**
 * What a generated augmentation pipeline builds with. Remembers how examples were mixed with each
 * other, for what belongs to them beside the images.
 */
public final class AugmentScope {
    private final Ops tf;
    private final RandomStream random;
    private final List<Mixture> mixtures = new ArrayList<>();

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

    /**
     * Starts a run of steps that mix images with each other.
     *
     * @param images shape [batch, height, width, channels]
     */
    public Mixing mixing(Operand<TFloat32> images) {
        return Mixing.of(tf, Draws.of(tf, random, images), images, mixtures::add);
    }

    /**
     * Numbers that belong to the images, mixed as the images were by all steps so far, with the
     * same partners and shares: targets become fractions. Without such a step the numbers
     * themselves. A number that is NaN in one of a pair is NaN in the mixture.
     *
     * @param values shape [batch, ...]
     */
    public Operand<TFloat32> mixed(Operand<TFloat32> values) {
        Operand<TFloat32> result = values;
        for (Mixture mixture : mixtures) {
            result = mixture.of(tf, result);
        }
        return result;
    }
}
