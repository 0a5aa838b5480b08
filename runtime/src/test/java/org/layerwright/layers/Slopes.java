package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.layerwright.graph.GraphRun;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A function of several tensors, with values drawn from a fixed seed: its value, and its gradients
 * against finite differences.
 */
final class Slopes implements AutoCloseable {
    private static final float NUDGE = 1e-2f;

    private final Graph graph = new Graph();
    private final Session session;
    private final List<Placeholder<TFloat32>> places = new ArrayList<>();
    private final List<float[]> values = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Operand<TFloat32> result;
    private final Operand<TFloat32> loss;
    private final Output<?>[] gradients;

    Slopes(BiFunction<Ops, List<Operand<TFloat32>>, Operand<TFloat32>> build, long[]... shapes) {
        Ops tf = Ops.create(graph);
        Random random = new Random(3);
        for (long[] sizes : shapes) {
            Shape shape = Shape.of(sizes);
            this.shapes.add(shape);
            // The batch is not known while a graph is built.
            long[] known = sizes.clone();
            known[0] = sizes.length > 1 && sizes[0] == 2 ? -1 : sizes[0];
            places.add(tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(known))));
            float[] numbers = new float[(int) shape.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = random.nextFloat() * 2 - 1;
            }
            values.add(numbers);
        }
        result = build.apply(tf, new ArrayList<>(places));
        Operand<TFloat32> flat = tf.reshape(result, tf.constant(new int[] {-1}));
        // Different weights for different values, so that no mistake cancels out.
        Operand<TFloat32> weights =
                tf.math.cos(
                        tf.dtypes.cast(
                                tf.range(tf.constant(0), tf.size(flat), tf.constant(1)),
                                TFloat32.class));
        loss = tf.reduceSum(tf.math.mul(flat, weights), tf.constant(0));
        gradients =
                graph.addGradients(
                        loss.asOutput(),
                        places.stream().map(Placeholder::asOutput).toArray(Output<?>[]::new));
        session = new Session(graph);
    }

    float[] input(int index) {
        return values.get(index);
    }

    float[] result() {
        return run(result);
    }

    Shape staticShape() {
        return result.shape();
    }

    void check() {
        for (int k = 0; k < places.size(); k++) {
            float[] numbers = values.get(k);
            float[] gradient = run(gradients[k]);
            assertThat(
                            IntStream.range(0, gradient.length)
                                    .mapToDouble(i -> gradient[i])
                                    .map(Math::abs)
                                    .max()
                                    .orElseThrow())
                    .as("the largest gradient of input %d", k)
                    .isGreaterThan(0.01);
            for (int i = 0; i < numbers.length; i++) {
                float old = numbers[i];
                numbers[i] = old + NUDGE;
                double up = run(loss)[0];
                numbers[i] = old - NUDGE;
                double down = run(loss)[0];
                numbers[i] = old;
                assertThat((double) gradient[i])
                        .as("input %d [%d]", k, i)
                        .isCloseTo((up - down) / (2 * NUDGE), within(2e-3));
            }
        }
    }

    private float[] run(Operand<?> fetch) {
        Session.Runner runner = session.runner();
        List<TFloat32> fed = new ArrayList<>();
        for (int k = 0; k < places.size(); k++) {
            fed.add(TFloat32.tensorOf(shapes.get(k), DataBuffers.of(values.get(k).clone())));
            runner.feed(places.get(k), fed.get(k));
        }
        try (Result fetched = runner.fetch(fetch).run()) {
            return GraphRun.floats(fetched, 0);
        } finally {
            fed.forEach(TFloat32::close);
        }
    }

    static double[] doubles(float[] numbers) {
        double[] wide = new double[numbers.length];
        Arrays.setAll(wide, i -> numbers[i]);
        return wide;
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
