package org.layerwright.samples.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.Model;
import org.layerwright.data.ArrayDataset;
import org.layerwright.export.ExportOptions;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;
import org.layerwright.predict.LabelProbability;
import org.layerwright.predict.Prediction;
import org.layerwright.predict.Predictor;
import org.layerwright.samples.zoo.Formula;
import org.layerwright.samples.zoo.densenet.DenseNet121Model;
import org.layerwright.samples.zoo.mobilenet.MobileNetV2Model;
import org.layerwright.samples.zoo.resnet.ResNet50Model;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.proto.NodeDef;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** An exported network says what the model says, without normalization and without training. */
final class FoldingTest {
    private static final int IMAGES = 4;

    /** Of the largest probability; ten times what was seen. */
    private static final double BOUND = 1e-4;

    private final Path exported;

    FoldingTest(@TempDir Path folder) {
        this.exported = folder.resolve("exported");
    }

    /** A network, and how many of its normalizations stay. */
    private record Case(String name, Supplier<Model> create, int stay) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** DenseNet normalizes before it convolves: only what follows a 1x1 convolution is folded. */
    static List<Case> networks() {
        return List.of(
                new Case("FoldingNet", FoldingNetModel::create, 3),
                new Case("MobileNetV2", MobileNetV2Model::create, 0),
                new Case("ResNet50", ResNet50Model::create, 0),
                new Case("DenseNet121", DenseNet121Model::create, 62));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void foldingKeepsWhatItSays(Case network) {
        try (Model model = network.create().get()) {
            weigh(model);
            ArrayDataset images = images(model.info());
            List<Prediction> expected = model.predict(images);
            model.export(exported);
            assertThat(worstDifference(expected, images)).isLessThan(BOUND);
            assertThat(operations()).containsEntry("FusedBatchNormV3", network.stay() + 0L);
        }
    }

    @Test
    void unfoldedItIsTheSameGraph() {
        try (Model model = FoldingNetModel.create()) {
            weigh(model);
            ArrayDataset images = images(model.info());
            model.export(exported, ExportOptions.defaults().foldBatchNormalization(false));
            assertThat(worstDifference(model.predict(images), images)).isLessThan(1e-6);
            assertThat(operations()).containsEntry("FusedBatchNormV3", 12L);
        }
    }

    /** Counts of the ops; nothing that only training or first weights need is among them. */
    private Map<String, Long> operations() {
        Map<String, Long> counts = new LinkedHashMap<>(Map.of("FusedBatchNormV3", 0L));
        try (SavedModelBundle bundle = SavedModelBundle.load(exported.toString(), "serve")) {
            for (NodeDef node : bundle.metaGraphDef().getGraphDef().getNodeList()) {
                counts.merge(node.getOp(), 1L, Long::sum);
                assertThat(node.getName()).doesNotStartWith("training/");
            }
        }
        assertThat(counts.keySet())
                .noneMatch(op -> op.matches(".*(Apply|Grad|Random|Loss|CrossEntropy).*"))
                .noneMatch(op -> op.equals("Conv2DBackpropFilter") || op.equals("L2Loss"));
        return counts;
    }

    private double worstDifference(List<Prediction> expected, ArrayDataset images) {
        double worst = 0;
        double largest = 0;
        try (Predictor predictor = Predictor.load(exported)) {
            List<Prediction> found = predictor.predict(images);
            for (int i = 0; i < IMAGES; i++) {
                List<LabelProbability> all = expected.get(i).all();
                for (int label = 0; label < all.size(); label++) {
                    float probability = all.get(label).probability();
                    float other = found.get(i).all().get(label).probability();
                    worst = Math.max(worst, Math.abs(probability - other));
                    largest = Math.max(largest, probability);
                }
            }
        }
        return worst / largest;
    }

    private static void weigh(Model model) {
        List<Weight> weights = model.trainer().session().network().weights().ofModel();
        Map<String, WeightValues.Values> values = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            Weight weight = weights.get(i);
            float[] numbers = Formula.values(weight, i + 1);
            values.put(weight.name(), new WeightValues.Values(weight.shape(), numbers));
        }
        model.trainer().session().write(new WeightValues(values));
    }

    private static ArrayDataset images(NetworkInfo info) {
        byte[][] pixels = new byte[IMAGES][info.height() * info.width() * info.channels()];
        Random random = new Random(1);
        for (byte[] image : pixels) {
            random.nextBytes(image);
        }
        return ArrayDataset.of(IMAGES)
                .images(info.image().name(), pixels, info.height(), info.width(), info.channels());
    }
}
