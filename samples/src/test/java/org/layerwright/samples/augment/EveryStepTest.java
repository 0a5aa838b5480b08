package org.layerwright.samples.augment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.augment.AugmentScope;
import org.layerwright.random.RandomStream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

import java.util.Random;

/** A generated pipeline of all steps, for batches of any size, grey and coloured. */
class EveryStepTest {
    private static final int SIDE = 24;

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void imagesStayImages(int channels) {
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            Placeholder<TFloat32> images =
                    tf.placeholder(
                            TFloat32.class, Placeholder.shape(Shape.of(-1, SIDE, SIDE, channels)));
            Placeholder<TInt64> step =
                    tf.placeholder(TInt64.class, Placeholder.shape(Shape.scalar()));
            Operand<TFloat32> augmented =
                    EveryStepPipeline.apply(
                            new AugmentScope(tf, new RandomStream(7, step)), images);
            assertThat(augmented.shape().asArray()).containsExactly(-1, SIDE, SIDE, channels);

            float[] batch = noise(16 * SIDE * SIDE * channels);
            float[] first = run(session, images, step, augmented, 1, channels, batch);
            assertThat(first).hasSameSizeAs(batch);
            for (float value : first) {
                assertThat(value).isBetween(0f, 255f);
            }
            assertThat(run(session, images, step, augmented, 1, channels, batch)).isEqualTo(first);
            assertThat(run(session, images, step, augmented, 2, channels, batch))
                    .isNotEqualTo(first);
            float[] single = noise(SIDE * SIDE * channels);
            assertThat(run(session, images, step, augmented, 1, channels, single))
                    .hasSameSizeAs(single);
        }
    }

    private static float[] run(
            Session session,
            Placeholder<TFloat32> images,
            Placeholder<TInt64> step,
            Operand<TFloat32> augmented,
            long at,
            int channels,
            float[] batch) {
        Shape shape = Shape.of(batch.length / (SIDE * SIDE * channels), SIDE, SIDE, channels);
        try (TFloat32 fed = TFloat32.tensorOf(shape, DataBuffers.of(batch));
                TInt64 number = TInt64.scalarOf(at);
                Result result =
                        session.runner()
                                .feed(images, fed)
                                .feed(step, number)
                                .fetch(augmented)
                                .run()) {
            TFloat32 tensor = (TFloat32) result.get(0);
            float[] values = new float[(int) tensor.size()];
            tensor.copyTo(DataBuffers.of(values, false, false));
            return values;
        }
    }

    private static float[] noise(int size) {
        Random random = new Random(3);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextInt(256);
        }
        return values;
    }
}
