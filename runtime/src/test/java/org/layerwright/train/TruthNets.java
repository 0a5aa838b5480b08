package org.layerwright.train;

import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.graph.Head;
import org.layerwright.graph.Initializer;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.Regularizer;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.Metric;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

import java.util.List;

/** Networks whose losses can be worked out elsewhere. */
final class TruthNets {
    private TruthNets() {}

    /**
     * Its logits are a weight, four examples by three labels; what it is given does not matter.
     *
     * @param loss what it is trained by
     * @param exclusive whether the labels exclude each other
     */
    record Logits(Head.Loss loss, boolean exclusive) implements NetworkDefinition {

        @Override
        public NetworkInfo info() {
            return NetworkInfo.named("Logits")
                    .numbers("input", 1)
                    .output("out", LabelKind.MULTI_LABEL, "a", "b", "c")
                    .build();
        }

        @Override
        public void build(NetworkScope net) {
            Operand<TFloat32> logits = net.weight("out", "logits", Initializer.zeros(), 4, 3);
            net.output(
                    "out",
                    logits,
                    exclusive ? net.tf().nn.softmax(logits) : net.tf().math.sigmoid(logits));
        }

        @Override
        public List<Head> heads() {
            return List.of(Head.of("out", loss));
        }

        @Override
        public Optimizer optimizer() {
            return new Sgd(1f, 0f, false);
        }
    }

    /** Three numbers; two labels that may come together, weight 1/2, and three that exclude. */
    static final class TwoOutputs extends Model {
        static final List<String> LABELS = List.of("a0", "a1", "b0", "b1", "b2");

        TwoOutputs() {
            super(new Definition(), ModelOptions.defaults());
        }

        private record Definition() implements NetworkDefinition {

            @Override
            public NetworkInfo info() {
                return NetworkInfo.named("TwoOutputs")
                        .numbers("input", 3)
                        .output("a", LabelKind.MULTI_LABEL, "a0", "a1")
                        .output("b", LabelKind.SINGLE_LABEL, "b0", "b1", "b2")
                        .build();
            }

            @Override
            public void build(NetworkScope net) {
                Operand<TFloat32> x = net.input("input");
                Operand<TFloat32> a = net.weight("a", "kernel", Initializer.zeros(), 3, 2);
                Operand<TFloat32> b = net.weight("b", "kernel", Initializer.zeros(), 3, 3);
                net.regularize(a, Regularizer.l2(0.03f));
                net.regularize(b, Regularizer.l2(0.02f));
                Operand<TFloat32> yes = net.tf().linalg.matMul(x, a);
                net.regularizeActivity(yes, Regularizer.l2(0.05f));
                net.output("a", yes, net.tf().math.sigmoid(yes));
                Operand<TFloat32> which = net.tf().linalg.matMul(x, b);
                net.output("b", which, net.tf().nn.softmax(which));
            }

            @Override
            public List<Head> heads() {
                return List.of(
                        Head.of(
                                        "a",
                                        (tf, output, targets) ->
                                                Losses.binaryCrossentropy(
                                                        tf, output.logits(), targets, 0f))
                                .weight(0.5f)
                                .metrics(Metric.SUBSET_ACCURACY),
                        Head.of(
                                        "b",
                                        (tf, output, targets) ->
                                                Losses.categoricalCrossentropy(
                                                        tf, output.logits(), targets, 0f))
                                .weight(2f)
                                .metrics(Metric.CATEGORICAL_ACCURACY));
            }

            @Override
            public Optimizer optimizer() {
                return new Sgd(0.5f, 0f, false);
            }
        }
    }
}
