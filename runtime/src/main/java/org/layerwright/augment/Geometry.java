package org.layerwright.augment;

import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.image.ImageProjectiveTransformV3;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.Optional;

/**
 * A run of geometric steps, in the order in which they are called, joined into one map and one
 * resampling. Joining keeps what a chain of resamplings would blur or cut off at the border: it
 * equals the chain away from the border. Ranges and directions are Keras's; each image has its own
 * draws.
 *
 * <p>Immutable: each step gives a new object.
 */
public final class Geometry {
    private final Maps maps;
    private final RandomStream random;
    private final Operand<TFloat32> images;
    private final Optional<AffineMap> map;
    private final boolean onGrid;

    private Geometry(
            Maps maps,
            RandomStream random,
            Operand<TFloat32> images,
            Optional<AffineMap> map,
            boolean onGrid) {
        this.maps = maps;
        this.random = random;
        this.images = images;
        this.map = map;
        this.onGrid = onGrid;
    }

    static Geometry of(Ops tf, RandomStream random, Operand<TFloat32> images) {
        Shape shape = images.asOutput().shape();
        Maps maps = new Maps(tf, shape.get(1), shape.get(2));
        return new Geometry(maps, random, images, Optional.empty(), true);
    }

    /**
     * Mirrors each image with probability 1/2 a direction.
     *
     * @param step the step's name: two steps of one name would draw the same numbers
     */
    public Geometry randomFlip(String step, FlipMode mode) {
        Geometry result = this;
        if (mode.horizontal()) {
            result = result.then(maps.flipHorizontal(coin(step + "/horizontal")), true);
        }
        if (mode.vertical()) {
            result = result.then(maps.flipVertical(coin(step + "/vertical")), true);
        }
        return result;
    }

    /**
     * Turns each image about its centre.
     *
     * @param lower least turn in full circles; positive is counter-clockwise
     * @param upper largest turn in full circles: 0.4 is 144 degrees
     */
    public Geometry randomRotation(String step, float lower, float upper) {
        float circle = (float) (2 * Math.PI);
        return then(maps.rotation(draw(step + "/angle", lower * circle, upper * circle)), false);
    }

    /**
     * Scales height and width by one draw, so that the aspect stays.
     *
     * @param lower least change of the visible part: 0.2 shows 20 % more, which makes things
     *     smaller; negative makes things larger
     * @param upper largest change
     */
    public Geometry randomZoom(String step, float lower, float upper) {
        Operand<TFloat32> scale = draw(step + "/height", 1 + lower, 1 + upper);
        return then(maps.zoom(scale, scale), false);
    }

    /** Scales height and width by a draw each; see {@link #randomZoom(String, float, float)}. */
    public Geometry randomZoom(
            String step, float heightLower, float heightUpper, float widthLower, float widthUpper) {
        Operand<TFloat32> height = draw(step + "/height", 1 + heightLower, 1 + heightUpper);
        Operand<TFloat32> width = draw(step + "/width", 1 + widthLower, 1 + widthUpper);
        return then(maps.zoom(height, width), false);
    }

    /**
     * Moves each image.
     *
     * @param heightLower least move down, as a fraction of the height
     * @param heightUpper largest move down
     * @param widthLower least move right, as a fraction of the width
     * @param widthUpper largest move right
     */
    public Geometry randomTranslation(
            String step, float heightLower, float heightUpper, float widthLower, float widthUpper) {
        Operand<TFloat32> down = draw(step + "/height", heightLower, heightUpper);
        Operand<TFloat32> right = draw(step + "/width", widthLower, widthUpper);
        return then(maps.translation(down, right), false);
    }

    /**
     * Reads the images through the joined map; the images themselves if there was no step.
     *
     * @param fillValue the value outside the border for {@link FillMode#CONSTANT}
     */
    public Operand<TFloat32> resample(
            FillMode fillMode, Interpolation interpolation, float fillValue) {
        if (map.isEmpty()) {
            return images;
        }
        // Flips move pixels onto pixels, where all interpolations agree and nearest is fastest.
        Interpolation needed = onGrid ? Interpolation.NEAREST : interpolation;
        Ops tf = maps.tf();
        return ImageProjectiveTransformV3.create(
                tf.scope(),
                images,
                map.get().projective(tf),
                tf.constant(new int[] {(int) maps.height(), (int) maps.width()}),
                tf.constant(fillValue),
                needed.name(),
                ImageProjectiveTransformV3.fillMode(fillMode.name()));
    }

    private Geometry then(AffineMap next, boolean nextOnGrid) {
        AffineMap joined = map.map(before -> before.then(maps.tf(), next)).orElse(next);
        return new Geometry(maps, random, images, Optional.of(joined), onGrid && nextOnGrid);
    }

    /** For each image -1 or 1. */
    private Operand<TFloat32> coin(String purpose) {
        Ops tf = maps.tf();
        Operand<TFloat32> draw = draw(purpose, -0.5f, 0.5f);
        Operand<TFloat32> one = tf.onesLike(draw);
        return tf.select(tf.math.less(draw, tf.constant(0f)), tf.math.neg(one), one);
    }

    private Operand<TFloat32> draw(String purpose, float lower, float upper) {
        Ops tf = maps.tf();
        Operand<TInt32> batch =
                tf.slice(tf.shape(images), tf.constant(new int[] {0}), tf.constant(new int[] {1}));
        return random.uniform(tf, "augment/" + purpose, batch, lower, upper);
    }
}
