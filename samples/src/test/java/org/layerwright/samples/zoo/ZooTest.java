package org.layerwright.samples.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;
import org.layerwright.samples.zoo.densenet.DenseNet121Model;
import org.layerwright.samples.zoo.efficientnet.EfficientNetB0Model;
import org.layerwright.samples.zoo.inception.InceptionV3Model;
import org.layerwright.samples.zoo.mobilenet.MobileNetModel;
import org.layerwright.samples.zoo.mobilenet.MobileNetV2Model;
import org.layerwright.samples.zoo.resnet.ResNet50Model;
import org.layerwright.samples.zoo.resnet.ResNet50V2Model;
import org.layerwright.samples.zoo.vgg.SmallVggModel;
import org.layerwright.samples.zoo.vgg.VGG16Model;
import org.layerwright.samples.zoo.vgg.VGG19Model;
import org.layerwright.samples.zoo.vit.ViTB16Model;
import org.layerwright.samples.zoo.xception.XceptionModel;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The networks as published: parameters, each layer, what they compute, and that they can learn.
 */
final class ZooTest {
    static List<Architecture> zoo() {
        return List.of(
                new Architecture("SmallVgg", SmallVggModel::create, 71_866_277, 0),
                new Architecture("VGG16", VGG16Model::create, 138_357_544, 0),
                new Architecture("VGG19", VGG19Model::create, 143_667_240, 0),
                new Architecture("ResNet50", ResNet50Model::create, 25_636_712, 53_120),
                new Architecture("ResNet50V2", ResNet50V2Model::create, 25_613_800, 45_440),
                new Architecture("MobileNet", MobileNetModel::create, 4_253_864, 21_888),
                new Architecture("MobileNetV2", MobileNetV2Model::create, 3_538_984, 34_112),
                new Architecture("DenseNet121", DenseNet121Model::create, 8_062_504, 83_648),
                new Architecture("InceptionV3", InceptionV3Model::create, 23_851_784, 34_432),
                new Architecture("Xception", XceptionModel::create, 22_910_480, 54_528),
                new Architecture("EfficientNetB0", EfficientNetB0Model::create, 5_330_571, 42_023),
                new Architecture("ViTB16", ViTB16Model::create, 86_567_656, 0));
    }

    /** One test for all of it, since to build such a network takes seconds. */
    @ParameterizedTest
    @MethodSource("zoo")
    void isThePublishedOne(Architecture architecture) throws IOException {
        Golden golden = Golden.of(architecture.name());
        try (Model model = architecture.create().apply(ModelOptions.defaults().seed(3))) {
            totalsAreThePublishedOnes(architecture, golden, model);
            layersAreKeras(golden, model.info());
            try (TUint8 image = image(model.info())) {
                aStepOfTrainingLowersTheLoss(model, image);
                probabilitiesAreKeras(golden, model.trainer().session(), image);
            }
        }
    }

    private static void totalsAreThePublishedOnes(
            Architecture architecture, Golden golden, Model model) {
        NetworkInfo inferred = model.info();
        List<Weight> built = model.trainer().session().network().weights().ofModel();

        assertThat(inferred.parameters())
                .isEqualTo(architecture.parameters())
                .isEqualTo(golden.total());
        assertThat(inferred.parameters() - inferred.trainableParameters())
                .isEqualTo(architecture.fixed());
        assertThat(count(built)).isEqualTo(architecture.parameters());
        assertThat(count(built.stream().filter(w -> w.role() != Weight.Role.TRAINABLE).toList()))
                .isEqualTo(architecture.fixed());
    }

    private static long count(List<Weight> weights) {
        return weights.stream().mapToLong(weight -> weight.shape().count()).sum();
    }

    /** In Keras preparing the pixels is not the network's, save for EfficientNet's. */
    private static void layersAreKeras(Golden golden, NetworkInfo info) {
        List<String> layers = info.layers().stream().map(ZooTest::row).toList();
        boolean prepares = layers.size() > golden.layers().size();
        if (prepares) {
            assertThat(info.layers().get(0).type()).isIn("Rescaling", "Normalization");
            assertThat(info.layers().get(0).parameters()).isZero();
        }
        assertThat(layers.subList(prepares ? 1 : 0, layers.size())).isEqualTo(golden.layers());
    }

    private static String row(LayerInfo layer) {
        String shape =
                layer.outputShape().stream().map(String::valueOf).collect(Collectors.joining("x"));
        return "%s %s %d %d"
                .formatted(layer.type(), shape, layer.parameters(), layer.nonTrainableParameters());
    }

    private static TUint8 image(NetworkInfo info) {
        byte[] pixels = Formula.pixels(info.height() * info.width() * info.channels());
        return TUint8.tensorOf(
                Shape.of(1, info.height(), info.width(), info.channels()), DataBuffers.of(pixels));
    }

    /** The second step draws what the first drew, so only the weights have changed. */
    private static void aStepOfTrainingLowersTheLoss(Model model, TUint8 image) {
        float[] truth = new float[model.info().labels().size()];
        truth[3] = 1;
        NetworkSession session = model.trainer().session();
        try (TFloat32 target =
                TFloat32.tensorOf(Shape.of(1, truth.length), DataBuffers.of(truth))) {
            double before = session.train(image, target, 1e-3f, 5).meanLoss();
            double after = session.train(image, target, 0, 5).meanLoss();
            assertThat(before).isBetween(0.1, 20.0);
            assertThat(after).isLessThan(before);
        }
    }

    private static void probabilitiesAreKeras(Golden golden, NetworkSession session, TUint8 image) {
        List<Weight> weights = session.network().weights().ofModel();
        Map<String, WeightValues.Values> drawn = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            Weight weight = weights.get(i);
            float[] values = Formula.values(weight, i + 1);
            if (i >= weights.size() - 2) {
                for (int k = 0; k < values.length; k++) {
                    values[k] *= golden.headScale();
                }
            }
            drawn.put(weight.name(), new WeightValues.Values(weight.shape(), values));
        }
        session.write(new WeightValues(drawn));
        float[] found = session.probabilities(image)[0];
        double[] expected = golden.probabilities();
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            worst = Math.max(worst, Math.abs(found[i] / expected[i] - 1));
        }
        assertThat(worst).as("relative error of probabilities").isCloseTo(0, within(1e-3));
    }
}
