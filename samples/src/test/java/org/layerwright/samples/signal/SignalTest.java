package org.layerwright.samples.signal;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.samples.clothing.ClothingNetModel;
import org.layerwright.samples.genre.GenreNetModel;
import org.layerwright.samples.posters.PosterNetModel;
import org.layerwright.samples.zoo.mobilenet.MobileNetModel;
import org.layerwright.samples.zoo.mobilenet.MobileNetV2Model;
import org.layerwright.samples.zoo.resnet.ResNet50V2Model;
import org.layerwright.samples.zoo.vgg.SmallVggModel;
import org.tensorflow.GraphOperation;
import org.tensorflow.Operand;
import org.tensorflow.Operation;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint8;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** How large values are before training: predicted by the compiler, measured on random images. */
class SignalTest {
    private static final int BATCH = 2;
    private static final double FACTOR = 3;

    /** Of a handful of numbers, which scatter. */
    private static final double FACTOR_OF_FEW = 5;

    private static final Map<String, Predictions.Sizes> PREDICTED =
            Predictions.ofSamples(
                    "genre", "posters", "clothing", "zoo/vgg", "zoo/mobilenet", "zoo/resnet");

    private record Case(String name, Function<ModelOptions, ? extends Model> create) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> networks() {
        return List.of(
                new Case("GenreNet", GenreNetModel::create),
                new Case("PosterNet", PosterNetModel::create),
                new Case("ClothingNet", ClothingNetModel::create),
                new Case("SmallVgg", SmallVggModel::create),
                new Case("MobileNet", MobileNetModel::create),
                new Case("MobileNetV2", MobileNetV2Model::create),
                new Case("ResNet50V2", ResNet50V2Model::create));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void thePredictionIsOfTheMeasuredSize(Case network) {
        Predictions.Sizes predicted = requireNonNull(PREDICTED.get(network.name), network.name);

        List<Double> measured = measured(network);

        List<Double> all = new ArrayList<>(predicted.convolutions());
        all.add(predicted.logits());
        assertThat(measured).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            double factor = i < all.size() - 1 ? FACTOR : FACTOR_OF_FEW;
            assertThat(all.get(i) / measured.get(i))
                    .as(
                            "at %d of %d: predicted %g, measured %g",
                            i + 1, all.size(), all.get(i), measured.get(i))
                    .isBetween(1 / factor, factor);
        }
    }

    /** Root mean squares of the convolutions' sums and of the logits, by the training pass. */
    private static List<Double> measured(Case network) {
        try (Model model = network.create.apply(ModelOptions.defaults().seed(2));
                TUint8 images = images(model);
                TInt64 step = TInt64.scalarOf(1);
                Session session = new Session(model.trainer().session().network().graph())) {
            NetworkGraph graph = model.trainer().session().network();
            session.runner().addTarget(graph.initialize()).run().close();
            Output<?> logits = graph.training().output().logits().asOutput();
            Session.Runner runner =
                    session.runner()
                            .feed((Operand<?>) graph.inputs().values().iterator().next(), images)
                            .feed(graph.step(), step);
            convolutions(graph, logits).forEach(op -> runner.fetch(op.output(0)));
            List<Double> sizes = new ArrayList<>();
            try (Result result = runner.fetch(logits).run()) {
                result.forEach(value -> sizes.add(rms((TFloat32) value.getValue())));
            }
            return sizes;
        }
    }

    /** Those that the logits depend on, in the order they were built. */
    private static List<GraphOperation> convolutions(NetworkGraph graph, Output<?> logits) {
        Set<String> above = new HashSet<>();
        Deque<GraphOperation> open = new ArrayDeque<>();
        open.push((GraphOperation) logits.op());
        while (!open.isEmpty()) {
            GraphOperation op = open.pop();
            if (above.add(op.name())) {
                for (int i = 0; i < op.numInputs(); i++) {
                    open.push(op.input(i).op() instanceof GraphOperation in ? in : op);
                }
            }
        }
        List<GraphOperation> found = new ArrayList<>();
        for (Iterator<? extends Operation> all = graph.graph().operations(); all.hasNext(); ) {
            Operation op = all.next();
            if (op.type().equals("Conv2D") && above.contains(op.name())) {
                found.add((GraphOperation) op);
            }
        }
        return found;
    }

    private static TUint8 images(Model model) {
        int height = model.info().height();
        int width = model.info().width();
        int channels = model.info().channels();
        byte[] pixels = new byte[BATCH * height * width * channels];
        new Random(11).nextBytes(pixels);
        return TUint8.tensorOf(Shape.of(BATCH, height, width, channels), DataBuffers.of(pixels));
    }

    private static double rms(TFloat32 values) {
        double[] sum = {0};
        values.scalars().forEach(value -> sum[0] += (double) value.getFloat() * value.getFloat());
        return Math.sqrt(sum[0] / values.size());
    }
}
