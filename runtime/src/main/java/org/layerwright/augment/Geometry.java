package org.layerwright.augment;

import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
    private final Draws draws;
    private final Operand<TFloat32> images;
    private final Optional<PixelMap> map;
    private final boolean onGrid;

    private Geometry(
            Maps maps,
            Draws draws,
            Operand<TFloat32> images,
            Optional<PixelMap> map,
            boolean onGrid) {
        this.maps = maps;
        this.draws = draws;
        this.images = images;
        this.map = map;
        this.onGrid = onGrid;
    }

    static Geometry of(Ops tf, RandomStream random, Operand<TFloat32> images) {
        Shape shape = images.asOutput().shape();
        Maps maps = new Maps(tf, shape.get(1), shape.get(2));
        return new Geometry(maps, Draws.of(tf, random, images), images, Optional.empty(), true);
    }

    /**
     * Mirrors each image with probability 1/2 a direction.
     *
     * @param step the step's name: two steps of one name would draw the same numbers
     */
    public Geometry randomFlip(String step, FlipMode mode) {
        Geometry result = this;
        if (mode.horizontal()) {
            result = result.then(maps.flipHorizontal(draws.sign(step + "/horizontal")), true);
        }
        if (mode.vertical()) {
            result = result.then(maps.flipVertical(draws.sign(step + "/vertical")), true);
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
        return then(
                maps.rotation(draws.uniform(step + "/angle", lower * circle, upper * circle)),
                false);
    }

    /**
     * Scales height and width by one draw, so that the aspect stays.
     *
     * @param lower least change of the visible part: 0.2 shows 20 % more, which makes things
     *     smaller; negative makes things larger
     * @param upper largest change
     */
    public Geometry randomZoom(String step, float lower, float upper) {
        Operand<TFloat32> scale = draws.uniform(step + "/height", 1 + lower, 1 + upper);
        return then(maps.zoom(scale, scale), false);
    }

    /** Scales height and width by a draw each; see {@link #randomZoom(String, float, float)}. */
    public Geometry randomZoom(
            String step, float heightLower, float heightUpper, float widthLower, float widthUpper) {
        Operand<TFloat32> height =
                draws.uniform(step + "/height", 1 + heightLower, 1 + heightUpper);
        Operand<TFloat32> width = draws.uniform(step + "/width", 1 + widthLower, 1 + widthUpper);
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
        Operand<TFloat32> down = draws.uniform(step + "/height", heightLower, heightUpper);
        Operand<TFloat32> right = draws.uniform(step + "/width", widthLower, widthUpper);
        return then(maps.translation(down, right), false);
    }

    /**
     * Leans each image: {@code x' = x + fx y, y' = y + fy x}. As in Keras the top left corner
     * stays, and one coin for both axes turns the direction round.
     *
     * @param xLower least lean of columns, in columns a row
     * @param xUpper largest lean of columns
     * @param yLower least lean of rows, in rows a column
     * @param yUpper largest lean of rows
     */
    public Geometry randomShear(
            String step, float xLower, float xUpper, float yLower, float yUpper) {
        Ops tf = maps.tf();
        Operand<TFloat32> sign = draws.sign(step + "/direction");
        Operand<TFloat32> x = tf.math.mul(sign, draws.uniform(step + "/x", xLower, xUpper));
        Operand<TFloat32> y = tf.math.mul(sign, draws.uniform(step + "/y", yLower, yUpper));
        return then(maps.shear(x, y), false);
    }

    /**
     * Looks at each image from another side: each corner appears somewhere in a box about its
     * place.
     *
     * @param scale the box's sides as fractions of the image's, from 0 up to, not including, 0.5:
     *     above it corners can change sides
     */
    public Geometry randomPerspective(String step, float scale) {
        Ops tf = maps.tf();
        float right = maps.width() - 1f;
        float bottom = maps.height() - 1f;
        List<Operand<TFloat32>> x = new ArrayList<>();
        List<Operand<TFloat32>> y = new ArrayList<>();
        for (int corner = 0; corner < 4; corner++) {
            float reachX = scale / 2 * right;
            float reachY = scale / 2 * bottom;
            Operand<TFloat32> dx = draws.uniform(step + "/x" + corner, -reachX, reachX);
            Operand<TFloat32> dy = draws.uniform(step + "/y" + corner, -reachY, reachY);
            x.add(tf.math.add(dx, tf.constant(corner % 2 == 0 ? 0f : right)));
            y.add(tf.math.add(dy, tf.constant(corner < 2 ? 0f : bottom)));
        }
        return then(new Corners(tf).map(x, y, right, bottom), false);
    }

    /**
     * Enlarges a window of each image to the whole: a window of this size, at a place where it
     * fits.
     *
     * @param rows the window's height in pixels
     * @param columns its width
     * @throws IllegalArgumentException if the images are smaller
     */
    public Geometry randomCrop(String step, int rows, int columns) {
        fits(step, rows, columns);
        Operand<TFloat32> top = draws.whole(step + "/top", 0, (int) maps.height() - rows);
        Operand<TFloat32> left = draws.whole(step + "/left", 0, (int) maps.width() - columns);
        return crop(top, left, rows, columns);
    }

    /**
     * Enlarges the window of this size in the middle of each image to the whole.
     *
     * @throws IllegalArgumentException if the images are smaller
     */
    public Geometry centerCrop(String step, int rows, int columns) {
        fits(step, rows, columns);
        Operand<TFloat32> any = draws.uniform(step, 0, 0);
        Ops tf = maps.tf();
        Operand<TFloat32> top = tf.math.add(any, tf.constant((float) ((maps.height() - rows) / 2)));
        Operand<TFloat32> left =
                tf.math.add(any, tf.constant((float) ((maps.width() - columns) / 2)));
        return crop(top, left, rows, columns);
    }

    /**
     * Enlarges a window of each image to the whole: a window of any size and shape in these bounds,
     * at a place where it fits. What would stand out over the image is cut off.
     *
     * @param scaleLower least share of the image's area
     * @param scaleUpper largest share
     * @param ratioLower least width / height; logarithms are drawn, so that 1/2 and 2 are alike
     * @param ratioUpper largest width / height
     */
    public Geometry randomResizedCrop(
            String step, float scaleLower, float scaleUpper, float ratioLower, float ratioUpper) {
        Ops tf = maps.tf();
        Operand<TFloat32> height = tf.constant((float) maps.height());
        Operand<TFloat32> width = tf.constant((float) maps.width());
        Operand<TFloat32> area =
                tf.math.mul(
                        draws.uniform(step + "/scale", scaleLower, scaleUpper),
                        tf.math.mul(height, width));
        Operand<TFloat32> ratio =
                tf.math.exp(
                        draws.uniform(
                                step + "/ratio",
                                (float) Math.log(ratioLower),
                                (float) Math.log(ratioUpper)));
        Operand<TFloat32> rows = tf.math.minimum(tf.math.sqrt(tf.math.div(area, ratio)), height);
        Operand<TFloat32> columns = tf.math.minimum(tf.math.sqrt(tf.math.mul(area, ratio)), width);
        Operand<TFloat32> top =
                tf.math.mul(draws.uniform(step + "/top", 0, 1), tf.math.sub(height, rows));
        Operand<TFloat32> left =
                tf.math.mul(draws.uniform(step + "/left", 0, 1), tf.math.sub(width, columns));
        return then(maps.window(top, left, rows, columns), false);
    }

    /**
     * Takes these steps for the images that the condition holds of; the others stay as they are.
     */
    public Geometry maybe(Condition condition, UnaryOperator<Geometry> steps) {
        Geometry alone = steps.apply(new Geometry(maps, draws, images, Optional.empty(), true));
        return alone.map
                .map(then -> then(then.where(maps.tf(), condition.holds(draws)), alone.onGrid))
                .orElse(this);
    }

    /** Another step, for the images that it is said to be done to, shape [batch]. */
    Geometry then(PixelMap next, Operand<TBool> where) {
        return then(next.where(maps.tf(), where), false);
    }

    /** The maps of steps on these images. */
    Maps maps() {
        return maps;
    }

    private Geometry crop(Operand<TFloat32> top, Operand<TFloat32> left, int rows, int columns) {
        Ops tf = maps.tf();
        Operand<TFloat32> zero = tf.zerosLike(top);
        return then(
                maps.window(
                        top,
                        left,
                        tf.math.add(zero, tf.constant((float) rows)),
                        tf.math.add(zero, tf.constant((float) columns))),
                false);
    }

    private void fits(String step, int rows, int columns) {
        if (rows < 1 || columns < 1 || rows > maps.height() || columns > maps.width()) {
            throw new IllegalArgumentException(
                    "the augmentation step %s cuts %dx%d pixels out of images of %dx%d; cut at most"
                                    .formatted(step, rows, columns, maps.height(), maps.width())
                            + " the whole");
        }
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
        return maps.read(images, map.get(), fillMode, needed, fillValue);
    }

    private Geometry then(PixelMap next, boolean nextOnGrid) {
        PixelMap joined = map.map(before -> before.then(maps.tf(), next)).orElse(next);
        return new Geometry(maps, draws, images, Optional.of(joined), onGrid && nextOnGrid);
    }
}
