package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Divergence;
import org.layerwright.graph.Head;
import org.layerwright.graph.Initializer;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.ValueRange;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.FitOptions;
import org.layerwright.train.TinyImages;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.nio.file.Path;
import java.util.List;

/** A loss that is no number, and where numbers end. */
class DivergenceTest {
    private final ImageDataset data;

    DivergenceTest(@TempDir Path folder) {
        data = TinyImages.write(folder, 40, 1);
    }

    private CaseFile fitted(NetworkDefinition definition) {
        Doctor doctor = Doctor.watching();
        try (TinyNet net = TinyNet.create(definition, 1)) {
            net.fit(data, FitOptions.epochs(3).batchSize(8).watch(doctor));
            WeightValues weights =
                    net.trainer()
                            .session()
                            .read(net.trainer().session().network().weights().ofModel());
            assertThat(weights.allFinite()).isTrue();
        }
        return doctor.caseFile();
    }

    /** With the weights from before the epoch the same batch gives numbers. */
    @Test
    void weightsThatGrewTooLargeAreNoLayersFault() {
        CaseFile file = fitted(TinyNet.Definition.plain(new Sgd(1e30f, 0, false)));
        Divergence divergence = file.divergence().orElseThrow();
        assertThat(divergence.badLayer()).isEmpty();
        assertThat(divergence.epoch()).isEqualTo(1);
        assertThat(file.steps().get((int) divergence.step()).loss()).isNotFinite();
        assertThat(file.steps()).hasSize((int) divergence.step() + 1);
        assertThat(file.stopReason().orElseThrow()).contains("infinite or NaN");
    }

    @Test
    void aRootOfWhatIsBelowZeroIsNamed() {
        Divergence divergence = fitted(new Rooted()).divergence().orElseThrow();
        assertThat(divergence.badLayer()).contains("root");
        assertThat(divergence.badInputs()).isEmpty();
        assertThat(divergence.step()).isZero();
    }

    /** Takes the root of 0.2 less than the lightness, which dark pictures have not. */
    private record Rooted() implements NetworkDefinition {
        private static final TinyNet.Definition TINY = TinyNet.Definition.plain(Sgd.defaults());

        @Override
        public NetworkInfo info() {
            return TINY.info();
        }

        @Override
        public void build(NetworkScope net) {
            Ops tf = net.tf();
            Operand<TFloat32> scale = tf.math.mul(net.input("input"), tf.constant(1f / 255));
            net.observe("scale", scale, ValueRange.UNBOUNDED);
            Operand<TFloat32> root = tf.math.sqrt(tf.math.sub(scale, tf.constant(0.2f)));
            net.observe("root", root, ValueRange.UNBOUNDED);
            Operand<TFloat32> out =
                    tf.linalg.matMul(
                            tf.reshape(root, tf.constant(new int[] {-1, 64})),
                            net.weight("out", "kernel", Initializer.glorotUniform(), 64, 3));
            net.observe("out", out, ValueRange.UNBOUNDED);
            net.output("out", out, tf.math.sigmoid(out));
        }

        @Override
        public List<Head> heads() {
            return TINY.heads();
        }

        @Override
        public Optimizer optimizer() {
            return TINY.optimizer();
        }
    }
}
