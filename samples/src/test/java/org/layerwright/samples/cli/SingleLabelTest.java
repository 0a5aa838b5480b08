package org.layerwright.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.samples.clothing.ClothingNetModel;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/** A network of one label an image, on a folder for each label. */
final class SingleLabelTest {
    @Test
    void trainsOnAFolderForEachLabel(@TempDir Path folder) throws IOException {
        Sample clothing =
                new Sample(
                        "clothing",
                        ClothingNetModel::create,
                        SampleData.none(),
                        1,
                        Optional.empty());
        Path data = folder.resolve("clothing");
        try (ClothingNetModel model = ClothingNetModel.create()) {
            int hue = 0;
            for (String label : model.info().labels()) {
                Path garments = Files.createDirectories(data.resolve(label));
                draw(garments.resolve("a.png"), hue);
                draw(garments.resolve("b.jpg"), hue);
                hue++;
            }
        }
        Path run = folder.resolve("run");
        CommandRun training =
                CommandRun.of(
                        clothing,
                        "--data",
                        data.toString(),
                        "--run",
                        run.toString(),
                        "--train-fraction=0.5",
                        "--batch-size=5");
        assertThat(training.exitCode()).as(training.err()).isZero();
        JsonObject json =
                JsonParser.parseString(Files.readString(run.resolve("metrics.json")))
                        .getAsJsonObject();
        assertThat(json.get("trainImages").getAsInt()).isEqualTo(10);
        assertThat(json.getAsJsonObject("validation").keySet())
                .contains("loss", "categoricalAccuracy", "macroF1");
        assertThat(json.getAsJsonArray("perLabel")).hasSize(10);
        JsonArray confusion =
                json.getAsJsonObject("confusion")
                        .entrySet()
                        .iterator()
                        .next()
                        .getValue()
                        .getAsJsonArray();
        assertThat(confusion).hasSize(10);
        // One image of each class is in the validation part.
        for (JsonElement row : confusion) {
            assertThat(row.getAsJsonArray().asList().stream().mapToInt(JsonElement::getAsInt).sum())
                    .isEqualTo(1);
        }
        assertThat(training.out()).contains("categorical accuracy");
        assertThat(Files.readString(run.resolve("report.html"))).contains("Confusions");

        // One label is always predicted, however unsure the network is.
        CommandRun prediction =
                CommandRun.of(
                        clothing,
                        "predict",
                        "--run",
                        run.toString(),
                        data.resolve("hat/a.png").toString());
        assertThat(prediction.out()).containsPattern("a\\.png  \\[[a-z-]+\\]");
    }

    private static void draw(Path file, int hue) throws IOException {
        BufferedImage image = new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB);
        int colour = Color.HSBtoRGB(hue / 10f, 1, 1);
        for (int y = 10; y < 50; y++) {
            for (int x = 10; x < 30; x++) {
                image.setRGB(x, y, colour);
            }
        }
        String name = file.toString();
        ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile());
    }
}
