package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** One SGD step with rate 1 moves each weight by minus its gradient. */
class GradientTest {
    private static final int BATCH = 4;
    private static final float NUDGE = 5e-4f;

    @Test
    void agreesWithFiniteDifferences() {
        Sgd plain = new Sgd(1f, 0f, false);
        byte[] pixels = new byte[BATCH * 64];
        new Random(1).nextBytes(pixels);
        try (NetworkSession session =
                        new NetworkSession(
                                NetworkGraph.build(TinyNet.Definition.plain(plain), 3),
                                ConfigProto.getDefaultInstance());
                TUint8 images = TUint8.tensorOf(Shape.of(BATCH, 8, 8, 1), DataBuffers.of(pixels));
                TFloat32 targets =
                        TestNetwork.floats(
                                Shape.of(BATCH, 3), 1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1)) {
            WeightValues before = session.read(session.network().weights().ofModel());
            session.train(images, targets, 1f, 0);
            WeightValues after = session.read(session.network().weights().ofModel());
            for (String name : before.names()) {
                float[] old = before.get(name).numbers();
                int step = Math.max(1, old.length / 12);
                for (int i = 0; i < old.length; i += step) {
                    double gradient = old[i] - after.get(name).numbers()[i];
                    double up = lossWith(session, before, name, i, NUDGE, images, targets);
                    double down = lossWith(session, before, name, i, -NUDGE, images, targets);
                    assertThat(gradient)
                            .as("%s[%d]", name, i)
                            .isCloseTo((up - down) / (2 * NUDGE), within(1e-3));
                }
            }
        }
    }

    private static double lossWith(
            NetworkSession session,
            WeightValues base,
            String name,
            int index,
            float nudge,
            TUint8 images,
            TFloat32 targets) {
        Map<String, WeightValues.Values> changed = new HashMap<>();
        base.names().forEach(each -> changed.put(each, base.get(each)));
        float[] numbers = base.get(name).numbers().clone();
        numbers[index] += nudge;
        changed.put(name, new WeightValues.Values(base.get(name).shape(), numbers));
        session.write(new WeightValues(changed));
        return session.evaluate(images, targets).meanLoss();
    }
}
