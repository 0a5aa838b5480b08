package org.layerwright.train;

import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.graph.Float32;
import org.layerwright.graph.Head;
import org.layerwright.graph.Initializer;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.ValueRange;
import org.layerwright.layers.BatchNormalization;
import org.layerwright.layers.Noise;
import org.layerwright.layers.Pooling;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.Metric;
import org.layerwright.metrics.ScoreMetric;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/** A network of 8x8 grey images and three labels, written as generated code is. */
public final class TinyNet extends Model {
    public static final List<String> LABELS = List.of("left", "top", "bright");

    private TinyNet(NetworkDefinition definition, ModelOptions options) {
        super(definition, options);
    }

    public static TinyNet create(NetworkDefinition definition, long seed) {
        return create(definition, ModelOptions.defaults().seed(seed));
    }

    public static TinyNet create(NetworkDefinition definition, ModelOptions options) {
        return new TinyNet(definition, options);
    }

    /** Convolution, batch normalization, pooling, dropout, dense. */
    public record Definition(Optimizer optimizer, float dropout, boolean batchNorm)
            implements NetworkDefinition {

        public static Definition plain(Optimizer optimizer) {
            return new Definition(optimizer, 0f, false);
        }

        @Override
        public NetworkInfo info() {
            return NetworkInfo.named("TinyNet")
                    .image("input", 8, 8, 1)
                    .output("out", LabelKind.MULTI_LABEL, LABELS.toArray(String[]::new))
                    .layer("conv", "Conv2D", List.of(8, 8, 4), 40, 0, 4608)
                    .layer("norm", "BatchNormalization", List.of(8, 8, 4), 8, 8, 512)
                    .layer("pool", "MaxPooling2D", List.of(4, 4, 4), 0, 0, 192)
                    .layer("drop", "Dropout", List.of(4, 4, 4), 0, 0, 0)
                    .layer("flatten", "Flatten", List.of(64), 0, 0, 0)
                    .layer("out", "Dense", List.of(3), 195, 0, 384)
                    .build();
        }

        @Override
        public void build(NetworkScope net) {
            Ops tf = net.tf();
            Operand<TFloat32> rescale = tf.math.mul(net.input("input"), tf.constant(1f / 255));
            Operand<TFloat32> kernel =
                    net.weight("conv", "kernel", Initializer.glorotUniform(), 3, 3, 1, 4);
            Operand<TFloat32> bias = net.weight("conv", "bias", Initializer.zeros(), 4);
            Operand<TFloat32> conv =
                    tf.nn.biasAdd(
                            tf.nn.conv2d(rescale, kernel, List.of(1L, 1L, 1L, 1L), "SAME"), bias);
            net.observe("conv", conv, ValueRange.UNBOUNDED);
            Operand<TFloat32> norm = batchNorm ? batchNormalization(net, conv) : conv;
            net.observe("norm", norm, ValueRange.RECTIFIED, x -> tf.nn.relu(x));
            Operand<TFloat32> pool = tf.nn.relu(Pooling.max(net, norm, 2, 2, 2, 2, "VALID"));
            Operand<TFloat32> drop = Noise.dropout(net, "drop", pool, dropout);
            Operand<TFloat32> flatten = tf.reshape(drop, tf.constant(new int[] {-1, 64}));
            Operand<TFloat32> outKernel =
                    net.weight("out", "kernel", Initializer.glorotUniform(), 64, 3);
            Operand<TFloat32> outBias = net.weight("out", "bias", Initializer.zeros(), 3);
            Operand<TFloat32> logits =
                    Float32.keep(tf, tf.nn.biasAdd(tf.linalg.matMul(flatten, outKernel), outBias));
            net.observe("out", logits, ValueRange.UNBOUNDED);
            net.output("out", logits, tf.math.sigmoid(logits));
        }

        private static Operand<TFloat32> batchNormalization(NetworkScope net, Operand<TFloat32> x) {
            return BatchNormalization.apply(
                    net,
                    x,
                    net.weight("norm", "gamma", Initializer.ones(), 4),
                    net.weight("norm", "beta", Initializer.zeros(), 4),
                    net.statistic("norm", "moving_mean", Initializer.zeros(), 4),
                    net.statistic("norm", "moving_variance", Initializer.ones(), 4),
                    0.99f,
                    0.001f);
        }

        @Override
        public List<Head> heads() {
            return List.of(
                    Head.of(
                                    "out",
                                    (tf, output, targets) ->
                                            Losses.binaryCrossentropy(
                                                    tf, output.logits(), targets, 0f))
                            .metrics(
                                    Metric.SUBSET_ACCURACY,
                                    Metric.HAMMING_LOSS,
                                    Metric.MACRO_F1,
                                    ScoreMetric.MACRO_ROC_AUC));
        }
    }
}
