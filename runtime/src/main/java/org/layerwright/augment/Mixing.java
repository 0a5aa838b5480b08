package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A run of steps that mix each image with another one of its batch. What else belongs to the
 * images, such as their targets, has to be mixed likewise: {@link AugmentScope#mixed}.
 *
 * <p>Partners are the batch in another order, so that each image is partner once, some of
 * themselves. They are taken as they have become by then.
 *
 * <p>Immutable: each step gives a new object.
 */
public final class Mixing {
    private final Ops tf;
    private final Draws draws;
    private final Operand<TFloat32> images;
    private final Optional<Operand<TBool>> where;
    private final Consumer<Mixture> record;

    private Mixing(
            Ops tf,
            Draws draws,
            Operand<TFloat32> images,
            Optional<Operand<TBool>> where,
            Consumer<Mixture> record) {
        this.tf = tf;
        this.draws = draws;
        this.images = images;
        this.where = where;
        this.record = record;
    }

    /**
     * Starts on these images.
     *
     * @param record is told of each mixture, in order
     */
    static Mixing of(Ops tf, Draws draws, Operand<TFloat32> images, Consumer<Mixture> record) {
        return new Mixing(tf, draws, images, Optional.empty(), record);
    }

    /** The images after all steps. */
    public Operand<TFloat32> result() {
        return images;
    }

    /**
     * Lays each image over its partner, with a share drawn from Beta(alpha, alpha).
     *
     * @param step the step's name: two steps of one name would draw the same numbers
     * @param alpha above 0: far below 1 shares are near 0 or 1, at 1 all are equally likely, above
     *     they are near 1/2
     */
    public Mixing mixUp(String step, float alpha) {
        Operand<TFloat32> share = beta(step, alpha, alpha);
        Mixture mixture = new Mixture(draws.partners(step + "/partner"), share, where);
        record.accept(mixture);
        return with(mixture.of(tf, images));
    }

    /**
     * Shows a rectangle of the partner in each image, at the same place in both. The share of the
     * area that it leaves is drawn from Beta(alpha, alpha); targets are mixed by the pixels that
     * are really shown.
     *
     * @param lower least alpha, at least 0; each image has its own draw
     * @param upper largest alpha
     */
    public Mixing cutMix(String step, float lower, float upper) {
        Operand<TFloat32> cut = tf.math.sub(tf.constant(1f), beta(step, lower, upper));
        Operand<TFloat32> side = draws.each(tf.math.sqrt(cut));
        Operand<TBool> inside = new Patches(tf).anywhere(draws, step, images, side, side);
        return cut(draws.partners(step + "/partner"), inside);
    }

    /** Takes these steps for the images that the condition holds of. */
    public Mixing maybe(Condition condition, UnaryOperator<Mixing> steps) {
        Operand<TBool> holds = condition.holds(draws);
        Operand<TBool> both = where.isEmpty() ? holds : tf.math.logicalAnd(where.get(), holds);
        Mixing some = new Mixing(tf, draws, images, Optional.of(both), record);
        return with(steps.apply(some).images);
    }

    /**
     * Shows the partner inside an area.
     *
     * @param inside where, shape [batch, height, width, 1]
     */
    Mixing cut(Operand<TInt32> partner, Operand<TBool> inside) {
        Operand<TFloat32> left = tf.dtypes.cast(tf.math.logicalNot(inside), TFloat32.class);
        Operand<TFloat32> share = tf.math.mean(left, tf.constant(new int[] {1, 2, 3}));
        Mixture mixture = new Mixture(partner, share, where);
        record.accept(mixture);
        Operand<TBool> shown =
                where.isEmpty() ? inside : tf.math.logicalAnd(draws.each(where.get()), inside);
        return with(tf.select(shown, mixture.partners(tf, images), images));
    }

    private Operand<TFloat32> beta(String step, float lower, float upper) {
        return draws.beta(step + "/share", draws.uniform(step + "/alpha", lower, upper));
    }

    private Mixing with(Operand<TFloat32> mixed) {
        return new Mixing(tf, draws, mixed, where, record);
    }
}
