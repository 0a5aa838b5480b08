package org.layerwright.samples.rewrite;

import org.layerwright.Model;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.ObservedBatch;
import org.layerwright.graph.Vitals;
import org.layerwright.graph.WeightValues;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * What one step of a model does: the same weights, images and targets for every model.
 *
 * @param values by name: probabilities in both modes, the loss, and of each layer what a watcher
 *     sees
 * @param moved how far each weight was moved, which with a rate of 1 is its gradient
 */
record TwinStep(Map<String, float[]> values, Map<String, float[]> moved) {
    private static final int BATCH = 4;
    private static final int SIZE = 12;

    static TwinStep of(Model model) {
        NetworkSession session = model.trainer().session();
        session.write(drawn(weights(session)));
        WeightValues before = weights(session);
        Map<String, float[]> values = new LinkedHashMap<>();
        try (TUint8 images = images();
                TFloat32 targets =
                        TFloat32.tensorOf(
                                Shape.of(BATCH, 2), DataBuffers.of(1f, 0, 0, 1, 1, 1, 0, 0));
                TFloat32 ones =
                        TFloat32.tensorOf(Shape.of(BATCH), DataBuffers.of(1f, 1f, 1f, 1f))) {
            values.put("inference", flat(session.probabilities(images)));
            // In a call of its own, in which no weight moves.
            ObservedBatch seen =
                    session.observe(Map.of(session.network().image(), images), targets, ones, 0);
            seen.vitals().layers().forEach(layer -> values.put(layer.layer(), seen(layer)));
            BatchResult step = session.train(images, targets, 1, 0);
            values.put("training", step.probabilities());
            values.put("loss", new float[] {(float) step.meanLoss()});
        }
        WeightValues after = weights(session);
        Map<String, float[]> moved = new LinkedHashMap<>();
        for (String name : before.names()) {
            float[] steps = after.get(name).numbers().clone();
            for (int i = 0; i < steps.length; i++) {
                steps[i] -= before.get(name).numbers()[i];
            }
            moved.put(name, steps);
        }
        return new TwinStep(values, moved);
    }

    private static float[] seen(Vitals.Layer layer) {
        return new float[] {
            (float) layer.mean(),
            (float) layer.rms(),
            (float) layer.betweenShare(),
            layer.units(),
            layer.alive().cardinality(),
            (float) layer.saturated()
        };
    }

    private static WeightValues weights(NetworkSession session) {
        return session.read(session.network().weights().ofModel());
    }

    /** First values such as a bias of 0 would hide mistakes. */
    private static WeightValues drawn(WeightValues first) {
        Random random = new Random(11);
        Map<String, WeightValues.Values> drawn = new LinkedHashMap<>();
        for (String name : first.names()) {
            float[] numbers = new float[first.get(name).numbers().length];
            for (int i = 0; i < numbers.length; i++) {
                float number = random.nextFloat() - 0.5f;
                numbers[i] = name.endsWith("variance") ? 0.5f + Math.abs(number) : number;
            }
            drawn.put(name, new WeightValues.Values(first.get(name).shape(), numbers));
        }
        return new WeightValues(drawn);
    }

    /** Noise on the left, one grey on the right: there every window's cells are equal. */
    private static TUint8 images() {
        Random random = new Random(3);
        byte[] pixels = new byte[BATCH * SIZE * SIZE * 3];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i / 3 % SIZE < SIZE / 2 ? random.nextInt(256) : 40);
        }
        return TUint8.tensorOf(Shape.of(BATCH, SIZE, SIZE, 3), DataBuffers.of(pixels));
    }

    private static float[] flat(float[][] rows) {
        int width = rows[0].length;
        float[] flat = new float[rows.length * width];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, flat, row * width, width);
        }
        return flat;
    }
}
