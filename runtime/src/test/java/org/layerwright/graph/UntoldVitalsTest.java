package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.Map;

/** What is measured in a network that tells nothing of its layers: its gradients. */
class UntoldVitalsTest {
    private static void onlyABias(NetworkScope net) {
        Ops tf = net.tf();
        var pixels = tf.reshape(net.input("input"), tf.constant(new int[] {-1, 2}));
        var scores = tf.nn.biasAdd(pixels, net.weight("out", "bias", Initializer.constant(3), 2));
        net.output("out", scores, scores);
    }

    /** The loss is the mean of the squared scores, so a score's gradient is the score. */
    @Test
    void oneGradientAloneIsMeasured() {
        TestNetwork network =
                new TestNetwork(
                        1,
                        1,
                        2,
                        2,
                        new Sgd(1, 0, false),
                        UntoldVitalsTest::onlyABias,
                        (tf, logits, targets) ->
                                tf.math.mean(tf.math.square(logits), tf.constant(1)));
        try (NetworkSession session = network.open(1);
                TUint8 images = TestNetwork.images(Shape.of(1, 1, 1, 2), 1, 4);
                TFloat32 targets = TestNetwork.floats(Shape.of(1, 2), new float[2]);
                TFloat32 one = TestNetwork.floats(Shape.of(1), new float[] {1})) {
            Vitals vitals = session.observe(Map.of("input", images), targets, one, 0).vitals();
            assertThat(vitals.layers()).isEmpty();
            assertThat(vitals.gradientRms()).containsOnlyKeys("out/bias");
            assertThat(vitals.gradientRms().get("out/bias"))
                    .isCloseTo(Math.sqrt((16 + 49) / 2.0), within(1e-5));
        }
    }
}
