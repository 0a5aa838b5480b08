package org.layerwright.layers;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.ReduceSum;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Layers that join several inputs. Where inputs have different numbers of axes, those with fewer
 * get axes of size 1 behind the batch; an axis of size 1 is stretched.
 */
public final class Merging {
    /** Of a squared length: what counts as 0. */
    private static final float SMALLEST = 1e-14f;

    private Merging() {}

    /** The sum. */
    @SafeVarargs
    public static Operand<TFloat32> add(Ops tf, Operand<TFloat32>... inputs) {
        return joined(tf, inputs, tf.math::add);
    }

    /** The first minus the second. */
    public static Operand<TFloat32> subtract(
            Ops tf, Operand<TFloat32> first, Operand<TFloat32> second) {
        List<Operand<TFloat32>> both = aligned(tf, List.of(first, second));
        return tf.math.sub(both.get(0), both.get(1));
    }

    /** The product. */
    @SafeVarargs
    public static Operand<TFloat32> multiply(Ops tf, Operand<TFloat32>... inputs) {
        return joined(tf, inputs, tf.math::mul);
    }

    /** The mean. */
    @SafeVarargs
    public static Operand<TFloat32> average(Ops tf, Operand<TFloat32>... inputs) {
        return tf.math.mul(joined(tf, inputs, tf.math::add), tf.constant(1f / inputs.length));
    }

    /** The largest. */
    @SafeVarargs
    public static Operand<TFloat32> maximum(Ops tf, Operand<TFloat32>... inputs) {
        return joined(tf, inputs, tf.math::maximum);
    }

    /** The smallest. */
    @SafeVarargs
    public static Operand<TFloat32> minimum(Ops tf, Operand<TFloat32>... inputs) {
        return joined(tf, inputs, tf.math::minimum);
    }

    /**
     * Dot products along one axis of each, image by image: the other axes of the first, then those
     * of the second; [batch, 1] where there are none.
     *
     * @param firstAxis the batch being 0, the last -1
     * @param normalize whether vectors are scaled to length 1 first
     */
    public static Operand<TFloat32> dot(
            Ops tf,
            Operand<TFloat32> first,
            Operand<TFloat32> second,
            int firstAxis,
            int secondAxis,
            boolean normalize) {
        Operand<TFloat32> left = normalize ? unit(tf, first, firstAxis) : first;
        Operand<TFloat32> right = normalize ? unit(tf, second, secondAxis) : second;
        Operand<TFloat32> products =
                tf.linalg.einsum(
                        List.of(left, right),
                        equation(Axes.rank(first), firstAxis, Axes.rank(second), secondAxis));
        return Axes.rank(first) == 2 && Axes.rank(second) == 2
                ? tf.reshape(products, tf.constant(new int[] {-1, 1}))
                : products;
    }

    /** The batch is b, the axis that is summed over z; the others are A, B, C... */
    private static String equation(int firstRank, int firstAxis, int secondRank, int secondAxis) {
        StringBuilder output = new StringBuilder("b");
        String first = letters('A', firstRank, firstAxis, output);
        String second = letters((char) ('A' + firstRank), secondRank, secondAxis, output);
        return first + "," + second + "->" + output;
    }

    private static String letters(char next, int rank, int axis, StringBuilder output) {
        StringBuilder input = new StringBuilder("b");
        for (int i = 1; i < rank; i++) {
            if (i == Math.floorMod(axis, rank)) {
                input.append('z');
            } else {
                char letter = (char) (next + i);
                input.append(letter);
                output.append(letter);
            }
        }
        return input.toString();
    }

    private static Operand<TFloat32> unit(Ops tf, Operand<TFloat32> x, int axis) {
        Operand<TFloat32> squares =
                tf.reduceSum(tf.math.mul(x, x), tf.constant(axis), ReduceSum.keepDims(true));
        return tf.math.mul(x, tf.math.rsqrt(tf.math.maximum(squares, tf.constant(SMALLEST))));
    }

    private static Operand<TFloat32> joined(
            Ops tf, Operand<TFloat32>[] inputs, BinaryOperator<Operand<TFloat32>> join) {
        return aligned(tf, Arrays.asList(inputs)).stream().reduce(join).orElseThrow();
    }

    private static List<Operand<TFloat32>> aligned(Ops tf, List<Operand<TFloat32>> inputs) {
        int rank = inputs.stream().mapToInt(Axes::rank).max().orElseThrow();
        List<Operand<TFloat32>> aligned = new ArrayList<>();
        for (Operand<TFloat32> input : inputs) {
            aligned.add(Axes.rank(input) == rank ? input : lifted(tf, input, rank));
        }
        return aligned;
    }

    private static Operand<TFloat32> lifted(Ops tf, Operand<TFloat32> x, int rank) {
        int missing = rank - Axes.rank(x);
        int[] sizes = new int[rank];
        Arrays.setAll(sizes, i -> i == 0 ? -1 : i <= missing ? 1 : Axes.size(x, i - missing));
        return tf.reshape(x, tf.constant(sizes));
    }
}
