package org.layerwright.samples.keras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.Model;
import org.layerwright.data.ArrayDataset;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.predict.LabelProbability;
import org.layerwright.samples.zoo.Formula;
import org.layerwright.samples.zoo.mobilenet.KerasNames;
import org.layerwright.samples.zoo.mobilenet.NarrowMobileNetV2Model;
import org.layerwright.weights.LoadOptions;
import org.layerwright.weights.WeightDifferences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Networks with weights from Keras's files give Keras's probabilities. */
final class KerasWeightsTest {
    private static final LoadOptions NESTED =
            LoadOptions.strict().layers(Map.of("head/thin", "thin"));

    private final Path folder;

    KerasWeightsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"layers.weights.h5", "layers.keras", "layers-keras3.h5", "layers-keras2.h5"})
    void everyFormIsRead(String form) throws IOException {
        try (LayersNetModel model = LayersNetModel.create()) {
            WeightDifferences differences = model.loadWeights(resource(form), NESTED);
            assertThat(differences.isEmpty()).isTrue();
            assertProbabilities(model, "layers");
        }
    }

    @Test
    void mobileNetV2IsLoadedByItsNames() throws IOException {
        Path file = folder.resolve("narrow.weights.h5");
        try (InputStream in = new GZIPInputStream(open("narrow.weights.h5.gz"))) {
            Files.copy(in, file);
        }
        try (NarrowMobileNetV2Model model = NarrowMobileNetV2Model.create()) {
            model.loadWeights(file, LoadOptions.strict().layers(KerasNames::ofModel));
            assertProbabilities(model, "narrow");
        }
    }

    @Test
    void differencesAreListedAndPartsLoaded() throws IOException {
        Path file = resource("layers-keras2.h5");
        LoadOptions wrong = LoadOptions.strict().layers(Map.of("c1", "sep", "sep", "elsewhere"));
        try (LayersNetModel model = LayersNetModel.create()) {
            assertThatThrownBy(() -> model.loadWeights(file, wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("layers-keras2.h5 does not fit LayersNet")
                    .hasMessageContaining("c1/kernel [3, 3, 3, 4] is missing")
                    .hasMessageContaining("sep/bias has shape [4], the model's is [6]")
                    .hasMessageContaining("c1/kernel [3, 3, 3, 4] is not in the model")
                    .hasMessageContaining("head/thin/kernel [5, 4] is not in the model");
            WeightDifferences left = model.loadWeights(file, wrong.partial(true));
            assertThat(left.missing()).hasSize(5);
            assertThat(left.misshapen()).hasSize(1);
            assertThat(left.extra()).hasSize(5);
        }
    }

    @Test
    void damageIsTold() throws IOException {
        byte[] content = Files.readAllBytes(resource("layers.weights.h5"));
        Path cut = Files.write(folder.resolve("cut.h5"), Arrays.copyOf(content, 20_000));
        Path zip = Files.writeString(folder.resolve("no.keras"), "PK no archive");
        try (LayersNetModel model = LayersNetModel.create()) {
            assertThatThrownBy(() -> model.loadWeights(cut))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cut.h5 is not a readable file of Keras weights");
            assertThatThrownBy(() -> model.loadWeights(zip))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    private static void assertProbabilities(Model model, String golden) throws IOException {
        NetworkInfo info = model.info();
        byte[] pixels = Formula.pixels(info.height() * info.width() * info.channels());
        ArrayDataset image =
                ArrayDataset.of(1)
                        .images(
                                info.image().name(),
                                new byte[][] {pixels},
                                info.height(),
                                info.width(),
                                info.channels());
        List<LabelProbability> found = model.predict(image).get(0).all();
        List<String> expected;
        try (InputStream in = open(golden + ".txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            expected = text.lines().skip(1).toList();
        }
        assertThat(found).hasSameSizeAs(expected);
        for (int label = 0; label < expected.size(); label++) {
            double keras = Double.parseDouble(expected.get(label));
            assertThat(found.get(label).probability() / keras).isCloseTo(1, within(1e-4));
        }
    }

    private Path resource(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = open(name)) {
            Files.copy(in, file);
        }
        return file;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(KerasWeightsTest.class.getResourceAsStream(name), name);
    }
}
