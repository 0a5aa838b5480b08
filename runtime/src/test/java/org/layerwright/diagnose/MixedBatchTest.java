package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.diagnose.rule.Finding;
import org.layerwright.graph.Head;
import org.layerwright.graph.Initializer;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.ValueRange;
import org.layerwright.metrics.LabelKind;
import org.layerwright.train.FitOptions;
import org.layerwright.train.TinyImages;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Adam;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.math.Mean;
import org.tensorflow.types.TFloat32;

import java.nio.file.Path;
import java.util.List;

/** A network whose author meant to centre each picture, and centres the batch. */
final class MixedBatchTest {

    /** A mean over an axis is taken away: 0 are the examples, 1 an example's numbers. */
    private record Centred(int axis) implements NetworkDefinition {
        private static final TinyNet.Definition TINY =
                TinyNet.Definition.plain(new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false));

        @Override
        public Adam optimizer() {
            return (Adam) TINY.optimizer();
        }

        @Override
        public NetworkInfo info() {
            return NetworkInfo.named("Centred")
                    .image("input", 8, 8, 1)
                    .output("out", LabelKind.MULTI_LABEL, TinyNet.LABELS.toArray(String[]::new))
                    .layer("out", "Dense", List.of(3), 195, 0, 384)
                    .build();
        }

        @Override
        public void build(NetworkScope net) {
            Ops tf = net.tf();
            Operand<TFloat32> rows =
                    tf.reshape(
                            tf.math.mul(net.input("input"), tf.constant(1f / 64)),
                            tf.constant(new int[] {-1, 64}));
            Operand<TFloat32> mean = tf.math.mean(rows, tf.constant(axis), Mean.keepDims(true));
            Operand<TFloat32> kernel =
                    net.weight("out", "kernel", Initializer.glorotUniform(), 64, 3);
            Operand<TFloat32> logits = tf.linalg.matMul(tf.math.sub(rows, mean), kernel);
            net.observe("out", logits, ValueRange.UNBOUNDED);
            net.output("out", logits, tf.math.sigmoid(logits));
        }

        @Override
        public List<Head> heads() {
            return TINY.heads();
        }
    }

    @Test
    void centringABatchIsNamedBeforeTraining(@TempDir Path folder) {
        ImageDataset training = TinyImages.write(folder, 32, 5);
        FitOptions options = FitOptions.epochs(1).batchSize(8);
        try (TinyNet mixed = TinyNet.create(new Centred(0), 6);
                TinyNet sound = TinyNet.create(new Centred(1), 6)) {
            assertThat(mixed.checkup(training, options).cause().map(Finding::id))
                    .contains("examples-mixed");
            assertThat(sound.checkup(training, options).file().start().orElseThrow().mixing())
                    .isLessThan(1e-4);
        }
    }
}
