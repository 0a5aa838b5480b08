package org.layerwright.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command line after one short training. */
final class SampleCommandTest {
    private static Path data;
    private static Path run;
    private static CommandRun training;

    @BeforeAll
    static void train(@TempDir Path folder) throws IOException {
        data = Shades.write(folder.resolve("shades"), 20);
        run = folder.resolve("run");
        // Options alone are training options.
        training =
                CommandRun.of("--data", data.toString(), "--run", run.toString(), "--epochs", "1");
        assertThat(training.exitCode()).as(training.err()).isZero();
    }

    @Test
    void trainingTellsWhatItDid() {
        assertThat(training.out())
                .contains("16 images to train, 4 to validate")
                .contains("Training ended")
                .contains("report.html");
    }

    @Test
    void figuresAreWrittenForPrograms() throws IOException {
        JsonObject json =
                JsonParser.parseString(Files.readString(run.resolve("metrics.json")))
                        .getAsJsonObject();
        assertThat(json.get("epochs").getAsInt()).isEqualTo(1);
        assertThat(json.get("seconds").getAsDouble()).isPositive();
        assertThat(json.get("trainImagesPerSecond").getAsDouble()).isPositive();
        assertThat(json.get("inputWaitShare").getAsDouble()).isBetween(0.0, 1.0);
        assertThat(json.get("trainImages").getAsInt()).isEqualTo(16);
        for (String part : List.of("validation", "baseline")) {
            for (String key : List.of("macroF1", "hammingLoss", "subsetAccuracy")) {
                assertThat(json.getAsJsonObject(part).get(key).getAsDouble())
                        .as("%s.%s", part, key)
                        .isBetween(0.0, 1.0);
            }
        }
        assertThat(json.getAsJsonArray("perLabel"))
                .extracting(label -> label.getAsJsonObject().get("label").getAsString())
                .containsExactly("left", "top");
        JsonObject all = json.getAsJsonObject("metrics").getAsJsonObject("shades");
        for (String part : List.of("network", "baseline")) {
            assertThat(all.getAsJsonObject(part).keySet())
                    .contains("macroRocAuc", "rankingLoss", "binaryCalibrationError");
        }
        JsonObject left = json.getAsJsonArray("perLabel").get(0).getAsJsonObject();
        assertThat(
                        Stream.of(
                                        "truePositives",
                                        "falsePositives",
                                        "falseNegatives",
                                        "trueNegatives")
                                .mapToLong(key -> left.get(key).getAsLong())
                                .sum())
                .isEqualTo(4);
    }

    /** One epoch of sound images gives no cause. */
    @Test
    void doctorIsHeard() throws IOException {
        // 16 images to train on, and the usual batch of 32.
        assertThat(training.out()).contains("LW-odd-batch", "batches of 32, but 16 examples");
        assertThat(Files.readString(run.resolve("report.html"))).contains("Doctor", "LW-odd-batch");
        JsonObject all =
                JsonParser.parseString(Files.readString(run.resolve("doctor.json")))
                        .getAsJsonObject();
        assertThat(all.getAsJsonObject("cause").get("id").getAsString()).isEqualTo("LW-odd-batch");
        assertThat(all.get("moment").getAsString()).isEqualTo("after epoch 1");
        JsonObject figures =
                JsonParser.parseString(Files.readString(run.resolve("metrics.json")))
                        .getAsJsonObject();
        assertThat(figures.getAsJsonObject("diagnosis").get("cause").getAsString())
                .isEqualTo("LW-odd-batch");
    }

    @Test
    void historyHasALineForTheEpoch() throws IOException {
        List<String> lines = Files.readAllLines(run.resolve("history.csv"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("epoch,loss,").contains("val_macro_f1");
        assertThat(lines.get(1)).startsWith("1,");
    }

    @Test
    void reportIsOneWellFormedPage() throws Exception {
        String page = Files.readString(run.resolve("report.html"));
        assertThat(page).startsWith("<!DOCTYPE html>").contains("data:image/png");
        assertThat(WellFormed.elements(page)).contains("html", "svg", "img", "table");
    }

    @Test
    void evaluatesOnTheImagesTheRunKeptBack() {
        CommandRun evaluation = CommandRun.of("evaluate", "--run", run.toString());
        assertThat(evaluation.exitCode()).as(evaluation.err()).isZero();
        assertThat(evaluation.out())
                .contains("4 images")
                .contains("macro_f1")
                .contains("left")
                .contains("top");
    }

    @Test
    void evaluatesOnOtherImages() {
        CommandRun evaluation =
                CommandRun.of(
                        "evaluate",
                        "--run",
                        run.toString(),
                        "--data",
                        data.toString(),
                        "--intervals");
        assertThat(evaluation.out()).contains("20 images", "95 % interval");
    }

    @Test
    void predictsEachImage() {
        String first = data.resolve("shade-00.png").toString();
        String second = data.resolve("shade-03.png").toString();
        CommandRun prediction = CommandRun.of("predict", "--run", run.toString(), first, second);
        assertThat(prediction.exitCode()).as(prediction.err()).isZero();
        assertThat(prediction.out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(first).contains("left 0."),
                        line -> assertThat(line).startsWith(second).contains("top 0."));
    }

    @Test
    void exportsAModelOthersCanLoad() {
        assertThat(run.resolve("model/saved_model.pb")).isRegularFile();
    }

    @Test
    void summaryDrawsTheNetwork(@TempDir Path folder) throws IOException {
        Path drawing = folder.resolve("net.svg");

        CommandRun.of("summary", "--diagram", drawing.toString());

        assertThat(drawing).content().startsWith("<svg").contains(">conv<").contains("Conv2D");
    }

    @Test
    void summaryShowsTheLayers() {
        CommandRun summary = CommandRun.of("summary");
        // conv: 3 * 3 * 3 * 4 + 4; shades: 3 * 3 * 4 * 2 + 2.
        assertThat(summary.out()).contains("conv").contains("112").contains("74").contains("186");
    }

    @Test
    void helpNamesEveryCommandAndOption() {
        assertThat(CommandRun.of("--help").out())
                .contains("train", "evaluate", "predict", "summary", "data-report");
        assertThat(CommandRun.of("train", "--help").out())
                .contains("--data", "--run", "--epochs", "--batch-size", "--skip-bad-images");
    }
}
