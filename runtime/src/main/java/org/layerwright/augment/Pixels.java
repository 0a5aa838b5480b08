package org.layerwright.augment;

import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.function.UnaryOperator;

/**
 * A run of steps that change pixels where they are: brightness, colour, blur, noise; and of those
 * that choose among ops of all kinds. Values are and stay in 0..255. Each image has its own draws.
 *
 * <p>Immutable: each step gives a new object.
 */
public final class Pixels {
    private final Ops tf;
    private final RandomStream random;
    private final Draws draws;
    private final Operand<TFloat32> images;

    private Pixels(Ops tf, RandomStream random, Draws draws, Operand<TFloat32> images) {
        this.tf = tf;
        this.random = random;
        this.draws = draws;
        this.images = images;
    }

    static Pixels of(Ops tf, RandomStream random, Operand<TFloat32> images) {
        return new Pixels(tf, random, Draws.of(tf, random, images), images);
    }

    /** The images after all steps. */
    public Operand<TFloat32> result() {
        return images;
    }

    /**
     * Adds a number to all channels.
     *
     * @param step the step's name: two steps of one name would draw the same numbers
     * @param lower least share of 255 that is added
     * @param upper largest share
     */
    public Pixels randomBrightness(String step, float lower, float upper) {
        return with(new Tones(tf).brightness(images, draw(step + "/brightness", lower, upper)));
    }

    /**
     * Multiplies each channel's distance from its mean over the image.
     *
     * @param lower least factor, at least 0: 1 changes nothing
     * @param upper largest factor
     */
    public Pixels randomContrast(String step, float lower, float upper) {
        return with(new Tones(tf).contrast(images, draw(step + "/contrast", lower, upper)));
    }

    /**
     * Multiplies the saturation by {@code f / (1 - f)}: 0 is grey, 0.5 changes nothing, 1 is as
     * colourful as can be. The saturation ends at 1.
     *
     * @param lower least f
     * @param upper largest f
     */
    public Pixels randomSaturation(String step, float lower, float upper) {
        Operand<TFloat32> f = draw(step + "/saturation", lower, upper);
        Operand<TFloat32> rest = tf.math.sub(tf.constant(1f + 1e-7f), f);
        return with(new Hues(tf).saturation(images, tf.math.div(f, rest)));
    }

    /**
     * Turns the hue, either way with probability 1/2.
     *
     * @param lower least turn as a share of half the circle
     * @param upper largest turn: 1 gives all colours
     */
    public Pixels randomHue(String step, float lower, float upper) {
        Operand<TFloat32> half = draw(step + "/hue", lower / 2, upper / 2);
        Operand<TFloat32> sign = draws.each(draws.sign(step + "/direction"));
        return with(new Hues(tf).hue(images, tf.math.mul(half, sign)));
    }

    /** Takes the colours away; the number of channels stays. */
    public Pixels grayscale() {
        return with(new Hues(tf).grayscale(images));
    }

    /**
     * Blurs slightly at 0, changes nothing at 0.5, sharpens at 1.
     *
     * @param lower least strength
     * @param upper largest strength
     */
    public Pixels randomSharpness(String step, float lower, float upper) {
        Operand<TFloat32> factor = draw(step + "/sharpness", 2 * lower, 2 * upper);
        return with(new Tones(tf).clip(new Neighbors(tf).sharpness(images, factor)));
    }

    /** Stretches each channel to the whole range. */
    public Pixels autoContrast() {
        return with(new Tones(tf).autoContrast(images));
    }

    /** Makes the levels of each channel about equally frequent. */
    public Pixels equalization() {
        return with(new Tones(tf).equalize(images));
    }

    /**
     * Keeps the upper bits of each value.
     *
     * @param lower least number of bits, at least 1
     * @param upper largest number, at most 8, which changes whole numbers not at all
     */
    public Pixels randomPosterization(String step, int lower, int upper) {
        Operand<TFloat32> bits = draws.each(draws.whole(step + "/bits", lower, upper));
        return with(new Tones(tf).posterize(images, bits));
    }

    /**
     * Makes images lighter, then inverts all values from a threshold on.
     *
     * @param additionLower least share of 255 that is added
     * @param additionUpper largest share
     * @param thresholdLower least threshold, as a share of 255: at 0 everything is inverted
     * @param thresholdUpper largest threshold
     */
    public Pixels solarization(
            String step,
            float additionLower,
            float additionUpper,
            float thresholdLower,
            float thresholdUpper) {
        return with(
                new Tones(tf)
                        .solarize(
                                images,
                                draw(step + "/addition", additionLower, additionUpper),
                                draw(step + "/threshold", thresholdLower, thresholdUpper)));
    }

    /**
     * Fills a rectangle with noise: normal, deviation 255, cut off at 0 and 255.
     *
     * @param lower least area as a share of the image's; each side's share has its own draw and is
     *     the root of one in these bounds
     * @param upper largest area
     */
    public Pixels randomErasing(String step, float lower, float upper) {
        Operand<TFloat32> noise =
                random.normal(tf, "augment/" + step + "/noise", tf.shape(images), 0, Tones.WHITE);
        return erase(step, new Tones(tf).clip(noise), lower, upper);
    }

    /** Fills a rectangle with one value; see {@link #randomErasing(String, float, float)}. */
    public Pixels randomErasing(String step, float lower, float upper, float fillValue) {
        return erase(step, tf.constant(fillValue), lower, upper);
    }

    /**
     * Adds normal noise, each value its own.
     *
     * @param lower least standard deviation, in 0..255
     * @param upper largest standard deviation
     */
    public Pixels randomGaussianNoise(String step, float lower, float upper) {
        Operand<TFloat32> noise =
                random.normal(tf, "augment/" + step + "/noise", tf.shape(images), 0, 1);
        Operand<TFloat32> stddev = draw(step + "/stddev", lower, upper);
        return with(new Tones(tf).clip(tf.math.add(images, tf.math.mul(noise, stddev))));
    }

    /**
     * Blurs.
     *
     * @param rows how many rows count, odd
     * @param columns how many columns count, odd
     * @param lower least standard deviation in pixels; each axis has its own draw
     * @param upper largest standard deviation
     */
    public Pixels randomGaussianBlur(String step, int rows, int columns, float lower, float upper) {
        // Not 0, by which the distances are divided.
        float least = 1e-3f;
        Operand<TFloat32> down = draw(step + "/height", lower + least, upper + least);
        Operand<TFloat32> across = draw(step + "/width", lower + least, upper + least);
        return with(new Neighbors(tf).gaussianBlur(images, rows, columns, down, across));
    }

    /**
     * Does some ops to each image, each drawn from eleven: shear, translation, rotation,
     * posterization, solarization, stretched and equalized contrast, brightness, loss of colour,
     * contrast, sharpness. Geometric ones come first and share one resampling.
     *
     * @param numOps how many, at least 1; an op may be drawn twice
     * @param lower least strength: at 0 an op with a strength does nothing; directions have a coin
     * @param upper largest strength, at most 1
     */
    public Pixels randAugment(
            String step, int numOps, float lower, float upper, Interpolation interpolation) {
        return with(
                new OpChains(tf, random, step, lower, upper, interpolation)
                        .randAugment(images, numOps));
    }

    /**
     * Mixes each image with several changed versions of itself; see {@link #randAugment} for the
     * ops and their strength.
     *
     * @param numChains how many versions
     * @param chainDepth most ops of each
     * @param alpha of the shares: Dirichlet among the versions, Beta between them and the image
     * @param allOps whether brightness, loss of colour, contrast and sharpness are among the ops
     */
    public Pixels augMix(
            String step,
            int numChains,
            int chainDepth,
            float lower,
            float upper,
            float alpha,
            boolean allOps,
            Interpolation interpolation) {
        return with(
                new OpChains(tf, random, step, lower, upper, interpolation)
                        .augMix(images, numChains, chainDepth, alpha, allOps));
    }

    /**
     * Takes these steps for the images that the condition holds of; the others stay as they are.
     */
    public Pixels maybe(Condition condition, UnaryOperator<Pixels> steps) {
        Operand<TFloat32> changed = steps.apply(this).images;
        return with(
                tf.select(
                        tf.reshape(condition.holds(draws), tf.constant(new int[] {-1, 1, 1, 1})),
                        changed,
                        images));
    }

    private Pixels erase(String step, Operand<TFloat32> filling, float lower, float upper) {
        Operand<TFloat32> rowShare = tf.math.sqrt(draw(step + "/height", lower, upper));
        Operand<TFloat32> columnShare = tf.math.sqrt(draw(step + "/width", lower, upper));
        return with(
                tf.select(
                        new Patches(tf).anywhere(draws, step, images, rowShare, columnShare),
                        filling,
                        images));
    }

    private Operand<TFloat32> draw(String purpose, float lower, float upper) {
        return draws.each(draws.uniform(purpose, lower, upper));
    }

    private Pixels with(Operand<TFloat32> changed) {
        return new Pixels(tf, random, draws, changed);
    }
}
