package org.layerwright.samples.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.ModelOptions;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.WeightValues;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.Map;
import java.util.Random;

/** Layers of one's own: weights, training switch, declared output shape. */
class CustomNetTest {
    private static final int BATCH = 12;

    @Test
    void countsAndShapesAreAsDeclared() {
        try (CustomNetModel model = CustomNetModel.create()) {
            assertThat(model.fewer().info().outputShape()).containsExactly(8, 16, 3);
            assertThat(model.fewer().info().nonTrainableParameters()).isEqualTo(1);
            assertThat(model.act().info().outputShape()).containsExactly(6, 14, 8);
            assertThat(model.act().info().trainableParameters()).isEqualTo(8);
            // conv 3*3*3*8 + 8, scale 8, dense 8*2 + 2, batches 1.
            assertThat(model.info().parameters()).isEqualTo(224 + 8 + 18 + 1);
        }
    }

    @Test
    void predictionUsesTheFirstRowsAndTrainingCountsBatches() {
        try (CustomNetModel model = CustomNetModel.create(ModelOptions.defaults().seed(3));
                TUint8 even = rows(255, 0);
                TUint8 same = rows(255, 255);
                TFloat32 targets = targets()) {
            NetworkSession session = model.trainer().session();
            // Every second row is dropped: what is in it does not matter.
            assertThat(session.probabilities(even)).isDeepEqualTo(session.probabilities(same));
            for (int step = 0; step < 5; step++) {
                session.train(even, targets, 0.001f, step);
            }
            session.evaluate(even, targets);
            assertThat(value(session, "fewer/batches")).containsExactly(5f);
        }
    }

    /** The scale's gradient, of loss and penalty, against a difference quotient. */
    @Test
    void theOwnWeightIsTrained() {
        try (CustomNetModel model = CustomNetModel.create(ModelOptions.defaults().seed(3));
                TUint8 images = noise();
                TFloat32 targets = targets()) {
            NetworkSession session = model.trainer().session();
            WeightValues before = session.read(session.network().weights().ofModel());
            double down = lossAt(session, before, images, targets, -0.01f);
            double up = lossAt(session, before, images, targets, 0.01f);
            session.write(before);
            model.trainer().forgetSlots();
            session.train(images, targets, 0.001f, 0);
            float moved = value(session, "act/scale")[2] - before.get("act/scale").numbers()[2];
            // Adam's first step has the rate's size and the gradient's sign.
            assertThat(Math.abs(up - down)).isGreaterThan(1e-6);
            assertThat((double) moved).isCloseTo(-0.001 * Math.signum(up - down), within(1e-4));
        }
    }

    private static double lossAt(
            NetworkSession session,
            WeightValues base,
            TUint8 images,
            TFloat32 targets,
            float nudge) {
        WeightValues.Values scale = base.get("act/scale");
        float[] numbers = scale.numbers().clone();
        numbers[2] += nudge;
        session.write(base);
        session.write(
                new WeightValues(
                        Map.of("act/scale", new WeightValues.Values(scale.shape(), numbers))));
        return session.train(images, targets, 1e-30f, 0).meanLoss();
    }

    private static float[] value(NetworkSession session, String weight) {
        return session.read(session.network().weights().ofModel()).get(weight).numbers();
    }

    private static TUint8 rows(int even, int odd) {
        byte[] pixels = new byte[BATCH * 16 * 16 * 3];
        for (int i = 0; i < pixels.length; i++) {
            int row = i / (16 * 3) % 16;
            pixels[i] = (byte) (row % 2 == 0 ? even : odd);
        }
        return TUint8.tensorOf(Shape.of(BATCH, 16, 16, 3), DataBuffers.of(pixels));
    }

    private static TUint8 noise() {
        byte[] pixels = new byte[BATCH * 16 * 16 * 3];
        new Random(1).nextBytes(pixels);
        return TUint8.tensorOf(Shape.of(BATCH, 16, 16, 3), DataBuffers.of(pixels));
    }

    private static TFloat32 targets() {
        float[] targets = new float[BATCH * 2];
        for (int i = 0; i < BATCH; i++) {
            targets[2 * i + i % 2] = 1;
        }
        return TFloat32.tensorOf(Shape.of(BATCH, 2), DataBuffers.of(targets));
    }
}
