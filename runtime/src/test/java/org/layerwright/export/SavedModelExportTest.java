package org.layerwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.image.ImageDecoder;
import org.layerwright.data.image.ImageSize;
import org.layerwright.data.image.Picture;
import org.layerwright.metrics.DecisionRule;
import org.layerwright.predict.LabelProbability;
import org.layerwright.predict.Prediction;
import org.layerwright.predict.Predictor;
import org.layerwright.predict.TestPictures;
import org.layerwright.train.FitOptions;
import org.layerwright.train.TinyImages;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Adam;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Trains a little, exports, and calls the SavedModel through TensorFlow's own loader. */
class SavedModelExportTest {
    private final Path folder;
    private final Path exported;
    private final TinyNet net =
            TinyNet.create(
                    new TinyNet.Definition(new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false), 0.5f, true),
                    5);

    SavedModelExportTest(@TempDir Path folder) {
        this.folder = folder;
        this.exported = folder.resolve("tiny.savedmodel");
    }

    @BeforeEach
    void train() {
        fit();
        net.export(exported);
    }

    private void fit() {
        net.fit(TinyImages.write(folder, 48, 1), FitOptions.epochs(2).batchSize(16));
    }

    @AfterEach
    void close() {
        net.close();
    }

    @Test
    void bothSignaturesGiveWhatTheModelGives() throws IOException {
        try (SavedModelBundle bundle = SavedModelBundle.load(exported.toString(), "serve");
                ImageDecoder decoder = ImageDecoder.open(new ImageSize(8, 8, 1))) {
            for (Path file : TestPictures.mixed(folder, 16)) {
                float[] expected = numbers(net.predict(file));
                try (TString bytes =
                                TString.tensorOfBytes(
                                        NdArrays.scalarOfObject(Files.readAllBytes(file)));
                        Result result = call(bundle, "serve_bytes", "image_bytes", bytes)) {
                    TFloat32 probabilities = (TFloat32) get(result, "probabilities");
                    assertThat(StdArrays.array1dCopyOf(probabilities))
                            .containsExactly(expected, within(1e-6f));
                    assertThat(
                                    StdArrays.array1dCopyOf(
                                            (TString) get(result, "labels"), String.class))
                            .containsExactly("left", "top", "bright");
                }
                try (TUint8 pixels = decoder.decode(Picture.of(file));
                        Result result = call(bundle, "serving_default", "images", pixels)) {
                    TFloat32 probabilities = (TFloat32) get(result, "probabilities");
                    assertThat(StdArrays.array2dCopyOf(probabilities)[0])
                            .containsExactly(expected, within(1e-6f));
                }
            }
        }
    }

    @Test
    void theGraphHoldsNothingOfTraining() {
        try (SavedModelBundle bundle = SavedModelBundle.load(exported.toString(), "serve")) {
            List<NodeDef> nodes = bundle.metaGraphDef().getGraphDef().getNodeList();
            TreeSet<String> ops = new TreeSet<>();
            nodes.forEach(node -> ops.add(node.getOp()));
            assertThat(ops)
                    .contains("Conv2D", "MatMul", "DecodeImage", "ResizeBilinear", "VariableV2")
                    .noneMatch(op -> op.contains("Random"))
                    .noneMatch(op -> op.contains("Apply"))
                    .noneMatch(op -> op.contains("BatchNorm"))
                    .noneMatch(op -> op.contains("Grad") || op.contains("Backprop"));
            assertThat(nodes)
                    .filteredOn(
                            node ->
                                    List.of("DecodeImage", "ResizeBilinear", "MatMul")
                                                    .contains(node.getOp())
                                            && node.getName().startsWith("decode-image"))
                    .hasSize(3)
                    .extracting(NodeDef::getDevice)
                    .as("a GPU would round the decoder's matrix product")
                    .containsOnly("/device:CPU:0");
            assertThat(nodes)
                    .filteredOn(node -> node.getOp().equals("VariableV2"))
                    .extracting(NodeDef::getName)
                    .as("without Adam's slots, normalization folded")
                    .containsExactlyInAnyOrder(
                            "folded/conv/kernel", "folded/norm/beta", "out/kernel", "out/bias");
            assertThat(nodes)
                    .filteredOn(node -> node.getOp().startsWith("Placeholder"))
                    .as("what is fed, and the name of the file that variables are restored from")
                    .hasSize(3);
        }
    }

    @Test
    void unfoldedItHasTheModelsWeights() {
        net.export(exported, ExportOptions.defaults().foldBatchNormalization(false));
        try (SavedModelBundle bundle = SavedModelBundle.load(exported.toString(), "serve")) {
            assertThat(bundle.metaGraphDef().getGraphDef().getNodeList())
                    .filteredOn(node -> node.getOp().equals("VariableV2"))
                    .extracting(NodeDef::getName)
                    .containsExactlyInAnyOrder(
                            "conv/kernel",
                            "conv/bias",
                            "norm/gamma",
                            "norm/beta",
                            "norm/moving_mean",
                            "norm/moving_variance",
                            "out/kernel",
                            "out/bias");
        }
    }

    @Test
    void thresholdsGoWithIt() {
        net.decideBy("out", DecisionRule.thresholds(0f, 1f, 0.25f));
        net.export(exported);
        Path file = TestPictures.mixed(folder, 1).get(0);
        try (Predictor read = Predictor.load(exported);
                SavedModelBundle bundle = SavedModelBundle.load(exported.toString(), "serve");
                TUint8 pixels = TUint8.tensorOf(Shape.of(1, 8, 8, 1));
                Result result = call(bundle, "serving_default", "images", pixels)) {
            assertThat(StdArrays.array1dCopyOf((TFloat32) get(result, "thresholds")))
                    .containsExactly(0f, 1f, 0.25f);
            assertThat(net.predict(file).labels()).contains("left").doesNotContain("top");
            assertThat(read.predict(file).labels()).isEqualTo(net.predict(file).labels());
        }
    }

    @Test
    void describesItself() throws IOException {
        Path extra = exported.resolve("assets.extra");
        assertThat(extra.resolve("labels.txt")).hasContent("left\ntop\nbright\n");
        assertThat(Files.readString(extra.resolve("layerwright.json")))
                .contains("\"name\": \"TinyNet\"")
                .contains("\"labelKind\": \"MULTI_LABEL\"")
                .contains("\"layerwrightVersion\": \"");
    }

    @Test
    void exportingAgainReplacesTheWeights() {
        Path file = TestPictures.mixed(folder, 1).get(0);
        float[] before = numbers(net.predict(file));
        fit();
        float[] after = numbers(net.predict(file));
        assertThat(Math.abs(after[0] - before[0])).isGreaterThan(1e-3f);
        try (Predictor old = Predictor.load(exported)) {
            assertThat(numbers(old.predict(file))).containsExactly(before, within(1e-6f));
            net.export(exported);
            assertThat(numbers(old.predict(file)))
                    .as("a loaded model does not need its files")
                    .containsExactly(before, within(1e-6f));
        }
        try (Predictor renewed = Predictor.load(exported)) {
            assertThat(numbers(renewed.predict(file))).containsExactly(after, within(1e-6f));
        }
        assertThat(net.predict(file).probability("left"))
                .as("the model is as before")
                .isEqualTo(after[0]);
    }

    @Test
    void leavesAForeignFolder() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("work.txt"), "kept");
        assertThatThrownBy(() -> net.export(mine))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("work.txt");
        assertThat(mine.resolve("work.txt")).hasContent("kept");
    }

    private static float[] numbers(Prediction prediction) {
        List<LabelProbability> all = prediction.all();
        float[] numbers = new float[all.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = all.get(i).probability();
        }
        return numbers;
    }

    private static Result call(
            SavedModelBundle bundle, String signature, String input, Tensor value) {
        return bundle.function(signature).call(Map.of(input, value));
    }

    private static Tensor get(Result result, String output) {
        return result.get(output).orElseThrow();
    }
}
