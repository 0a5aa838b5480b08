package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.index.Indices;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures inside the training pass: one vector of floats that a step fetches if it is asked to.
 * Its ops are added to the graph when it is made, and run only where the vector is fetched.
 */
final class VitalsProbe {
    private static final float FROM_RAIL = 0.02f;

    private final List<Observation> observations;
    private final int[] units;
    private final List<Weight> weights;
    private final Operand<TFloat32> vector;

    /** Adds the ops to a network's graph; once in a graph's life. */
    VitalsProbe(NetworkGraph network) {
        Ops tf = Ops.create(network.graph()).withSubScope("vitals");
        this.observations = network.training().observations();
        this.weights = network.weights().withRole(Weight.Role.TRAINABLE);
        List<Operand<TFloat32>> parts = new ArrayList<>();
        this.units = new int[observations.size()];
        for (int i = 0; i < units.length; i++) {
            Operand<TFloat32> few = few(tf, observations.get(i));
            units[i] = units(observations.get(i), few);
            parts.add(measured(tf, observations.get(i).range(), few, units[i]));
        }
        List<Operand<TFloat32>> squares = new ArrayList<>();
        network.updates().gradients().forEach(gradient -> squares.add(tf.nn.l2Loss(gradient)));
        if (!squares.isEmpty()) {
            parts.add(tf.stack(squares));
        }
        this.vector = joined(tf, parts);
    }

    /** The op that joins wants two at least. */
    private static Operand<TFloat32> joined(Ops tf, List<Operand<TFloat32>> parts) {
        return switch (parts.size()) {
            case 0 -> tf.constant(new float[0]);
            case 1 -> parts.get(0);
            default -> tf.concat(parts, axis(tf, 0));
        };
    }

    /** What to fetch. */
    Operand<TFloat32> vector() {
        return vector;
    }

    /** The layer's own value for the first examples: what is told may be what it is made of. */
    private static Operand<TFloat32> few(Ops tf, Observation observation) {
        return Float32.keep(
                tf,
                observation
                        .own()
                        .apply(
                                tf.stridedSlice(
                                        observation.value(), Indices.sliceTo(Vitals.EXAMPLES))));
    }

    private static Operand<TFloat32> measured(
            Ops tf, ValueRange range, Operand<TFloat32> few, int units) {
        Operand<TFloat32> rows =
                tf.reshape(
                        few,
                        tf.stack(
                                List.of(
                                        tf.gather(tf.shape(few), tf.constant(0), tf.constant(0)),
                                        tf.constant(-1))));
        Operand<TFloat32> meanRow = tf.math.mean(rows, axis(tf, 0));
        // In two passes: a difference of mean squares would leave rounding errors of identical
        // rows.
        Operand<TFloat32> deviations = tf.math.sub(rows, meanRow);
        List<Operand<TFloat32>> numbers = new ArrayList<>();
        numbers.add(tf.math.mean(meanRow, axis(tf, 0)));
        numbers.add(meanOfAll(tf, tf.math.square(rows)));
        numbers.add(meanOfAll(tf, tf.math.square(deviations)));
        numbers.add(saturated(tf, rows, range));
        Operand<TFloat32> stacked = tf.stack(numbers);
        if (range != ValueRange.RECTIFIED) {
            return stacked;
        }
        Operand<TFloat32> places = tf.reshape(few, tf.constant(new int[] {-1, units}));
        Operand<TFloat32> greatest = tf.reduceMax(places, axis(tf, 0));
        return tf.concat(
                List.of(stacked, number(tf, tf.math.greater(greatest, tf.constant(0f)))),
                axis(tf, 0));
    }

    private static Operand<TFloat32> saturated(Ops tf, Operand<TFloat32> rows, ValueRange range) {
        return switch (range) {
            case UNBOUNDED, RECTIFIED -> tf.constant(0f);
            case UNIT -> beyond(tf, tf.math.sub(rows, tf.constant(0.5f)), 0.5f - FROM_RAIL);
            case SYMMETRIC -> beyond(tf, rows, 1 - FROM_RAIL);
        };
    }

    private static Operand<TFloat32> beyond(Ops tf, Operand<TFloat32> rows, float limit) {
        return meanOfAll(tf, number(tf, tf.math.greater(tf.math.abs(rows), tf.constant(limit))));
    }

    private static Operand<TFloat32> number(Ops tf, Operand<TBool> flags) {
        return tf.dtypes.cast(flags, TFloat32.class);
    }

    private static Operand<TFloat32> meanOfAll(Ops tf, Operand<TFloat32> rows) {
        return tf.math.mean(rows, tf.constant(new int[] {0, 1}));
    }

    private static Operand<TInt32> axis(Ops tf, int axis) {
        return tf.constant(axis);
    }

    private static int units(Observation observation, Operand<TFloat32> few) {
        int rank = few.shape().numDimensions();
        long last = rank == 1 ? 1 : few.shape().get(rank - 1);
        if (last < 0) {
            throw new IllegalStateException(
                    "layer %s is observed, but the size of its last axis is not known"
                            .formatted(observation.layer()));
        }
        return (int) last;
    }

    /**
     * What the vector's numbers say.
     *
     * @param examples how many the batch had
     */
    Vitals read(float[] numbers, int examples) {
        List<Vitals.Layer> layers = new ArrayList<>();
        int at = 0;
        for (int layer = 0; layer < units.length; layer++) {
            Observation observation = observations.get(layer);
            int width = units[layer];
            boolean rectified = observation.range() == ValueRange.RECTIFIED;
            double meanSquare = numbers[at + 1];
            BitSet alive = new BitSet(width);
            for (int unit = 0; rectified && unit < width; unit++) {
                alive.set(unit, numbers[at + 4 + unit] > 0);
            }
            layers.add(
                    new Vitals.Layer(
                            observation.layer(),
                            observation.range(),
                            numbers[at],
                            Math.sqrt(meanSquare),
                            share(numbers[at + 2], meanSquare, examples),
                            width,
                            alive,
                            numbers[at + 3]));
            at += rectified ? 4 + width : 4;
        }
        Map<String, Double> gradients = new LinkedHashMap<>();
        for (Weight weight : weights) {
            // The op halves the sum.
            gradients.put(weight.name(), Math.sqrt(2.0 * numbers[at++] / weight.shape().count()));
        }
        return new Vitals(layers, gradients);
    }

    private static double share(double between, double meanSquare, int examples) {
        if (examples < 2) {
            return Double.NaN;
        }
        return meanSquare == 0 ? 0 : between / meanSquare;
    }
}
