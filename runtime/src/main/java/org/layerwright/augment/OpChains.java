package org.layerwright.augment;

import org.layerwright.augment.ChainOps.Change;
import org.layerwright.augment.ChainOps.Move;
import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.ArrayList;
import java.util.List;

/**
 * Chains of ops chosen for each image: what RandAugment and AugMix are made of.
 *
 * <p>The geometric ops of a chain come first, joined into one resampling; no image is blurred
 * twice, and what counts a picture's pixels counts those that are shown. Of the other ops each is
 * done to those images only that chose it.
 *
 * @param step the step's name
 * @param lower least strength, from 0
 * @param upper largest strength, to 1
 */
record OpChains(
        Ops tf,
        RandomStream random,
        String step,
        float lower,
        float upper,
        Interpolation interpolation) {

    /** What stands at one place of each image's chain. */
    private record Link(Operand<TInt32> op, Operand<TFloat32> strength, Operand<TFloat32> other) {}

    /** One chain an image, of this many ops. */
    Operand<TFloat32> randAugment(Operand<TFloat32> images, int numOps) {
        return chain(images, numOps, ChainOps.CHANGES, false);
    }

    /**
     * Several chains an image, mixed in Dirichlet shares, and mixed with the image itself in a Beta
     * share.
     *
     * @param chainDepth most ops of a chain: each may be none
     * @param alpha of Dirichlet and Beta
     * @param allOps whether brightness, colour, contrast and sharpness are among the ops
     */
    Operand<TFloat32> augMix(
            Operand<TFloat32> images, int numChains, int chainDepth, float alpha, boolean allOps) {
        long[] shape = images.shape().asArray();
        Operand<TFloat32> chains =
                chain(
                        tf.tile(images, tf.constant(new int[] {numChains, 1, 1, 1})),
                        chainDepth,
                        allOps ? ChainOps.CHANGES : ChainOps.MILD_CHANGES,
                        true);
        Operand<TFloat32> each =
                tf.reshape(
                        chains,
                        tf.constant(new long[] {numChains, -1, shape[1], shape[2], shape[3]}));
        Draws draws = Draws.of(tf, random, images);
        Operand<TFloat32> alphas = draws.uniform(step + "/alpha", alpha, alpha);
        Operand<TFloat32> weights =
                tf.linalg.transpose(
                        draws.parts(step + "/chains", alphas, numChains),
                        tf.constant(new int[] {1, 0}));
        Operand<TFloat32> mixed =
                tf.reduceSum(
                        tf.math.mul(
                                each,
                                tf.reshape(
                                        weights, tf.constant(new int[] {numChains, -1, 1, 1, 1}))),
                        tf.constant(0));
        Operand<TFloat32> share = draws.each(draws.beta(step + "/share", alphas));
        Operand<TFloat32> rest = tf.math.sub(tf.constant(1f), share);
        return new Tones(tf)
                .clip(tf.math.add(tf.math.mul(share, images), tf.math.mul(rest, mixed)));
    }

    private Operand<TFloat32> chain(
            Operand<TFloat32> images, int depth, List<Change> changes, boolean mayBeNone) {
        Draws draws = Draws.of(tf, random, images);
        List<Move> moves = ChainOps.MOVES;
        // Ops are numbered: none, if it may be, then moves, then changes.
        int firstMove = mayBeNone ? 1 : 0;
        int firstChange = firstMove + moves.size();
        Geometry geometry = Geometry.of(tf, random, images);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            Link link = link(draws, step + "/" + i, firstChange + changes.size());
            for (int move = 0; move < moves.size(); move++) {
                geometry =
                        geometry.then(
                                moves.get(move).of(geometry.maps(), link.strength, link.other),
                                tf.math.equal(link.op, tf.constant(firstMove + move)));
            }
            links.add(link);
        }
        Operand<TFloat32> result = geometry.resample(FillMode.REFLECT, interpolation, 0);
        for (Link link : links) {
            result = changed(result, link, changes, firstChange);
        }
        return result;
    }

    private Link link(Draws draws, String name, int ops) {
        return new Link(
                tf.dtypes.cast(draws.whole(name + "/op", 0, ops - 1), TInt32.class),
                draws.eitherWay(name + "/strength", lower, upper),
                draws.eitherWay(name + "/other", lower, upper));
    }

    /** Each change to the images that chose it; those that chose none of them stay. */
    private Operand<TFloat32> changed(
            Operand<TFloat32> images, Link link, List<Change> changes, int firstChange) {
        Operand<TInt32> part =
                tf.math.maximum(tf.math.sub(link.op, tf.constant(firstChange - 1)), tf.constant(0));
        long parts = changes.size() + 1L;
        List<Operand<TFloat32>> chosen =
                new ArrayList<>(tf.dynamicPartition(images, part, parts).outputs());
        List<Operand<TInt32>> places =
                new ArrayList<>(
                        tf.dynamicPartition(
                                        tf.range(tf.constant(0), tf.size(part), tf.constant(1)),
                                        part,
                                        parts)
                                .outputs());
        List<Output<TFloat32>> strengths =
                tf.dynamicPartition(link.strength, part, parts).outputs();
        List<Output<TFloat32>> others = tf.dynamicPartition(link.other, part, parts).outputs();
        for (int i = 1; i < parts; i++) {
            chosen.set(
                    i,
                    changes.get(i - 1)
                            .of(tf, chosen.get(i), each(strengths.get(i)), each(others.get(i))));
        }
        return tf.dynamicStitch(places, chosen);
    }

    private Operand<TFloat32> each(Operand<TFloat32> perImage) {
        return tf.reshape(perImage, tf.constant(new int[] {-1, 1, 1, 1}));
    }
}
