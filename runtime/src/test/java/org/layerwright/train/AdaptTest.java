package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.graph.Head;
import org.layerwright.graph.Initializer;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Optimizer;
import org.layerwright.layers.AdaptedNormalization;
import org.layerwright.metrics.LabelKind;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

class AdaptTest {
    private final Path folder;

    AdaptTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Of 70 pictures: several batches, the last one short. */
    @Test
    void takesMeanAndVarianceOfWhatReachesTheLayer() throws IOException {
        ImageDataset data = TinyImages.write(folder, 70, 1);
        try (Adapted model = new Adapted()) {
            model.adapt(data);
            double[] pixels = new double[70 * 64];
            int at = 0;
            for (Example example : data.examples()) {
                BufferedImage image = ImageIO.read(example.file().toFile());
                for (int i = 0; i < 64; i++) {
                    pixels[at++] = image.getRaster().getSample(i % 8, i / 8, 0) / 10.0;
                }
            }
            double mean = 0;
            for (double pixel : pixels) {
                mean += pixel / pixels.length;
            }
            double variance = 0;
            for (double pixel : pixels) {
                variance += (pixel - mean) * (pixel - mean) / pixels.length;
            }
            assertThat(model.number("mean")).isCloseTo(mean, within(1e-5));
            assertThat(model.number("variance")).isCloseTo(variance, within(1e-4));
            assertThat(model.number("count")).isEqualTo(70);
        }
    }

    @Test
    void fittingLeavesTheStatisticsAlone() {
        ImageDataset data = TinyImages.write(folder, 20, 1);
        try (Adapted model = new Adapted()) {
            model.adapt(data);
            double mean = model.number("mean");
            model.fit(data, FitOptions.epochs(1));
            assertThat(model.number("mean")).isEqualTo(mean);
        }
    }

    @Test
    void withoutSuchALayerThereIsNothingToAdapt() {
        ImageDataset data = TinyImages.write(folder, 4, 1);
        try (TinyNet net = TinyNet.create(TinyNet.Definition.plain(Sgd.defaults()), 1)) {
            assertThatThrownBy(() -> net.adapt(data))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("TinyNet has nothing to adapt");
        }
    }

    /** Numbers far from 0 whose squares float could not tell apart. */
    @Test
    void momentsOfPartsAreThoseOfTheWhole() {
        Random random = new Random(3);
        ChannelMoments moments = new ChannelMoments(2);
        double[] sums = new double[2];
        double[] squares = new double[2];
        int rows = 0;
        for (int part = 1; part <= 5; part++) {
            float[] values = new float[2 * part * 7];
            for (int i = 0; i < values.length; i++) {
                values[i] = 10_000 * (i % 2 + 1) + (float) random.nextGaussian();
                double apart = values[i] - 10_000.0 * (i % 2 + 1);
                sums[i % 2] += apart;
                squares[i % 2] += apart * apart;
            }
            rows += part * 7;
            moments.add(values);
        }
        for (int channel = 0; channel < 2; channel++) {
            double mean = sums[channel] / rows;
            double variance = squares[channel] / rows - mean * mean;
            assertThat((double) moments.mean()[channel])
                    .isCloseTo(10_000 * (channel + 1) + mean, within(2e-3));
            assertThat((double) moments.variance()[channel]).isCloseTo(variance, within(1e-6));
        }
    }

    /** One normalization, below the pixels divided by 10. */
    private static final class Adapted extends Model {
        Adapted() {
            super(new Definition(), ModelOptions.defaults());
        }

        double number(String weight) {
            return layer("norm").weight(weight).numbers()[0];
        }
    }

    private static final class Definition implements NetworkDefinition {
        @Override
        public NetworkInfo info() {
            return NetworkInfo.named("Adapted")
                    .image("input", 8, 8, 1)
                    .output("out", LabelKind.MULTI_LABEL, TinyNet.LABELS.toArray(String[]::new))
                    .layer("norm", "Normalization", List.of(8, 8, 1), 0, 3, 128)
                    .layer("out", "Dense", List.of(3), 192, 0, 384)
                    .build();
        }

        @Override
        public void build(NetworkScope net) {
            Ops tf = net.tf();
            Operand<TFloat32> tenth = tf.math.mul(net.input("input"), tf.constant(0.1f));
            Operand<TFloat32> mean = net.frozen("norm", "mean", Initializer.zeros(), 1);
            Operand<TFloat32> variance = net.frozen("norm", "variance", Initializer.ones(), 1);
            net.frozen("norm", "count", Initializer.zeros());
            Operand<TFloat32> norm = AdaptedNormalization.apply(net, "norm", tenth, mean, variance);
            Operand<TFloat32> row = tf.reshape(norm, tf.constant(new int[] {-1, 64}));
            Operand<TFloat32> kernel = net.weight("out", "kernel", Initializer.zeros(), 64, 3);
            Operand<TFloat32> logits = tf.linalg.matMul(row, kernel);
            net.output("out", logits, tf.math.sigmoid(logits));
        }

        @Override
        public List<Head> heads() {
            return List.of(
                    Head.of(
                            "out",
                            (tf, output, targets) ->
                                    Losses.binaryCrossentropy(tf, output.logits(), targets, 0f)));
        }

        @Override
        public Optimizer optimizer() {
            return Sgd.defaults();
        }
    }
}
