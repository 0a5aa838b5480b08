package org.layerwright.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.problem.DataException;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Adam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reading back, and what is said of folders that cannot be read. */
class ExportedPredictorTest {
    private final Path folder;
    private final Path exported;

    ExportedPredictorTest(@TempDir Path folder) {
        this.folder = folder;
        this.exported = folder.resolve("modèle exporté");
    }

    @Test
    void predictsAndDescribesAsTheModelDid() throws IOException {
        List<Path> files = TestPictures.mixed(folder, 40);
        try (TinyNet net = tiny()) {
            net.export(exported);
            try (Predictor model = Predictor.load(exported)) {
                assertThat(model.info()).isEqualTo(net.info());
                List<Prediction> expected = net.predict(files);
                List<Prediction> actual = model.predict(files);
                for (int i = 0; i < files.size(); i++) {
                    assertSame(actual.get(i), expected.get(i));
                    assertSame(model.predict(files.get(i)), expected.get(i));
                    byte[] content = Files.readAllBytes(files.get(i));
                    assertSame(model.predict(content), expected.get(i));
                }
                assertThatThrownBy(() -> model.predict(folder.resolve("gone.png")))
                        .isInstanceOf(DataException.class)
                        .hasMessageContaining("gone.png");
            }
        }
    }

    @Test
    void refusesWhatIsNoSavedModel() {
        assertThatThrownBy(() -> Predictor.load(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        folder
                                + " is no SavedModel: it has no saved_model.pb."
                                + " Give the folder that was exported to.");
    }

    @Test
    void refusesDamage() throws IOException {
        try (TinyNet net = tiny()) {
            net.export(exported);
        }
        Path json = exported.resolve("assets.extra/layerwright.json");
        String good = Files.readString(json);

        Files.writeString(json, good.substring(0, good.length() / 2));
        refusesUnreadable("layerwright.json is damaged");
        Files.writeString(json, good.replace("\"labels\"", "\"lables\""));
        refusesUnreadable("layerwright.json is damaged");
        Files.writeString(json, good.replace("MULTI_LABEL", "SOME_LABEL"));
        refusesUnreadable("layerwright.json is damaged");
        Files.writeString(json, good.replace("\"format\": 1", "\"format\": 2"));
        refusesUnreadable("has format 2, this version of Layerwright reads 1");
        Files.writeString(json, good.replace("\"shape\": [", "\"shape\": [ \"tall\","));
        refusesUnreadable("layerwright.json is damaged");
        Files.delete(json);
        assertThatThrownBy(() -> Predictor.load(exported))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("layerwright.json is missing");

        Files.writeString(json, good);
        Files.writeString(exported.resolve("saved_model.pb"), "no protocol buffer");
        refusesUnreadable("could not be read");
    }

    private void refusesUnreadable(String why) {
        assertThatThrownBy(() -> Predictor.load(exported))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(exported.toString())
                .hasMessageContaining(why);
    }

    private static TinyNet tiny() {
        return TinyNet.create(new TinyNet.Definition(Adam.defaults(), 0.5f, true), 11);
    }

    private static void assertSame(Prediction actual, Prediction expected) {
        assertThat(actual.all())
                .usingElementComparator(
                        (a, b) ->
                                a.label().equals(b.label())
                                                && Math.abs(a.probability() - b.probability())
                                                        <= 1e-6f
                                        ? 0
                                        : 1)
                .containsExactlyElementsOf(expected.all());
    }
}
