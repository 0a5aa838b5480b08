package org.layerwright.samples.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.layerwright.graph.Head;
import org.layerwright.graph.Initializer;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.WeightValues;
import org.layerwright.layers.Activations;
import org.layerwright.layers.Pooling;
import org.layerwright.metrics.LabelKind;
import org.layerwright.train.Losses;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * The compiler moves a monotone activation below a max-pooling. Both graphs, built by hand, give
 * the same values and gradients, also where a whole window is below zero or its cells are equal.
 */
final class PoolingRewriteTest {
    private static final int BATCH = 4;
    private static final int SIZE = 10;

    private enum Function {
        RELU((tf, x) -> tf.nn.relu(x)),
        LEAKY_RELU((tf, x) -> tf.nn.leakyRelu(x)),
        ELU((tf, x) -> tf.nn.elu(x)),
        TANH((tf, x) -> tf.math.tanh(x)),
        SIGMOID((tf, x) -> tf.math.sigmoid(x)),
        RELU6((tf, x) -> tf.nn.relu6(x)),
        SELU((tf, x) -> tf.nn.selu(x)),
        EXPONENTIAL((tf, x) -> tf.math.exp(x)),
        SOFTPLUS((tf, x) -> tf.math.softplus(x)),
        SOFTSIGN((tf, x) -> tf.nn.softsign(x)),
        HARD_SIGMOID(Activations::hardSigmoid),
        HARD_TANH(Activations::hardTanh),
        HARD_SHRINK(Activations::hardShrink),
        SOFT_SHRINK(Activations::softShrink),
        SPARSE_PLUS(Activations::sparsePlus),
        SPARSE_SIGMOID(Activations::sparseSigmoid),
        LOG_SIGMOID(Activations::logSigmoid);

        @SuppressWarnings("ImmutableEnumChecker") // holds no state
        final BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> apply;

        Function(BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> apply) {
            this.apply = apply;
        }
    }

    private record PooledNet(Function activation, boolean activationFirst)
            implements NetworkDefinition {
        @Override
        public NetworkInfo info() {
            return NetworkInfo.named("Pooled")
                    .image("input", SIZE, SIZE, 1)
                    .output("labels", LabelKind.MULTI_LABEL, "a", "b")
                    .build();
        }

        @Override
        public void build(NetworkScope net) {
            Ops tf = net.tf();
            // A bias of -1.5 puts many windows wholly below zero.
            Operand<TFloat32> conv =
                    tf.nn.biasAdd(
                            tf.nn.conv2d(
                                    tf.math.mul(net.input("input"), tf.constant(1 / 64f)),
                                    net.weight(
                                            "conv", "kernel", Initializer.heUniform(), 3, 3, 1, 6),
                                    List.of(1L, 1L, 1L, 1L),
                                    "VALID"),
                            net.weight("conv", "bias", Initializer.constant(-1.5f), 6));
            Operand<TFloat32> pooled =
                    activationFirst
                            ? Pooling.max(
                                    net, activation.apply.apply(tf, conv), 2, 2, 2, 2, "VALID")
                            : activation.apply.apply(
                                    tf, Pooling.max(net, conv, 2, 2, 2, 2, "VALID"));
            Operand<TFloat32> flat = tf.reshape(pooled, tf.constant(new int[] {-1, 96}));
            Operand<TFloat32> logits =
                    tf.linalg.matMul(
                            flat,
                            net.weight("labels", "kernel", Initializer.glorotUniform(), 96, 2));
            net.output("labels", logits, tf.math.sigmoid(logits));
        }

        @Override
        public List<Head> heads() {
            return List.of(
                    Head.of(
                            "labels",
                            (tf, output, targets) ->
                                    Losses.binaryCrossentropy(tf, output.logits(), targets, 0f)));
        }

        @Override
        public Optimizer optimizer() {
            return new Sgd(1f, 0f, false);
        }
    }

    @ParameterizedTest
    @EnumSource(Function.class)
    void ordersGiveTheSameValuesAndGradients(Function activation) {
        PooledNet above = new PooledNet(activation, true);
        PooledNet below = new PooledNet(activation, false);
        try (NetworkSession plain = open(above);
                NetworkSession moved = open(below);
                TUint8 images = images();
                TFloat32 targets =
                        TFloat32.tensorOf(
                                Shape.of(BATCH, 2), DataBuffers.of(1f, 0, 0, 1, 1, 1, 0, 0))) {
            WeightValues first = weights(plain);
            assertThat(plain.train(images, targets, 1, 0).probabilities())
                    .containsExactly(
                            moved.train(images, targets, 1, 0).probabilities(), within(1e-6f));
            WeightValues trained = weights(plain);
            for (String name : trained.names()) {
                // With rate 1 the step is the gradient.
                assertThat(trained.get(name).numbers())
                        .as(name)
                        .isNotEqualTo(first.get(name).numbers())
                        .containsExactly(weights(moved).get(name).numbers(), within(1e-6f));
            }
        }
    }

    private static NetworkSession open(NetworkDefinition definition) {
        return new NetworkSession(
                NetworkGraph.build(definition, 4), ConfigProto.getDefaultInstance());
    }

    private static WeightValues weights(NetworkSession session) {
        return session.read(session.network().weights().ofModel());
    }

    /** Noise on the left, one grey on the right: there every window's cells are equal. */
    private static TUint8 images() {
        Random random = new Random(3);
        byte[] pixels = new byte[BATCH * SIZE * SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i % SIZE < SIZE / 2 ? random.nextInt(256) : 40);
        }
        return TUint8.tensorOf(Shape.of(BATCH, SIZE, SIZE, 1), DataBuffers.of(pixels));
    }
}
