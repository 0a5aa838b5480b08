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
    private final List<Weight> weights;
    private final Operand<TFloat32> vector;

    /** Adds the ops to a network's graph; once in a graph's life. */
    VitalsProbe(NetworkGraph network) {
        Ops tf = Ops.create(network.graph()).withSubScope("vitals");
        this.observations = network.training().observations();
        this.weights = network.weights().withRole(Weight.Role.TRAINABLE);
        List<Operand<TFloat32>> parts = new ArrayList<>();
        observations.forEach(observation -> parts.add(measured(tf, observation)));
        List<Operand<TFloat32>> squares = new ArrayList<>();
        network.updates().gradients().forEach(gradient -> squares.add(tf.nn.l2Loss(gradient)));
        if (!squares.isEmpty()) {
            parts.add(tf.stack(squares));
        }
        this.vector = parts.isEmpty() ? tf.constant(new float[0]) : tf.concat(parts, axis(tf, 0));
    }

    /** What to fetch. */
    Operand<TFloat32> vector() {
        return vector;
    }

    private static Operand<TFloat32> measured(Ops tf, Observation observation) {
        Operand<TFloat32> few =
                Float32.keep(
                        tf,
                        observation
                                .activation()
                                .apply(
                                        tf.stridedSlice(
                                                observation.value(),
                                                Indices.sliceTo(Vitals.EXAMPLES))));
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
        numbers.add(saturated(tf, rows, observation.range()));
        Operand<TFloat32> stacked = tf.stack(numbers);
        if (observation.range() != ValueRange.RECTIFIED) {
            return stacked;
        }
        Operand<TFloat32> places = tf.reshape(few, tf.constant(new int[] {-1, units(observation)}));
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

    private static int units(Observation observation) {
        int rank = observation.value().shape().numDimensions();
        long last = rank == 1 ? 1 : observation.value().shape().get(rank - 1);
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
        for (Observation observation : observations) {
            int units = units(observation);
            boolean rectified = observation.range() == ValueRange.RECTIFIED;
            double meanSquare = numbers[at + 1];
            BitSet alive = new BitSet(units);
            for (int unit = 0; rectified && unit < units; unit++) {
                alive.set(unit, numbers[at + 4 + unit] > 0);
            }
            layers.add(
                    new Vitals.Layer(
                            observation.layer(),
                            observation.range(),
                            numbers[at],
                            Math.sqrt(meanSquare),
                            share(numbers[at + 2], meanSquare, examples),
                            units,
                            alive,
                            numbers[at + 3]));
            at += rectified ? 4 + units : 4;
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
