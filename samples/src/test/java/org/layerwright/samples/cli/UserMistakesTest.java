package org.layerwright.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a user can do wrong is answered in a few clear lines, never by a stack trace. */
final class UserMistakesTest {
    private Path folder;

    @BeforeEach
    void start(@TempDir Path given) {
        folder = given;
    }

    @Test
    void missingDataFolder() {
        refused(train(folder.resolve("absent")), "absent: there is no such folder");
    }

    @Test
    void noDataFolderForASampleWithoutImages() {
        refused(CommandRun.of("train", "--run", folder.resolve("run").toString()), "--data");
    }

    @Test
    void dataFolderThatIsAFile() throws IOException {
        refused(train(Files.writeString(folder.resolve("notes.txt"), "x")), "notes.txt");
    }

    @Test
    void emptyDataFolder() throws IOException {
        refused(train(Files.createDirectories(folder.resolve("empty"))), "empty");
    }

    @Test
    void labelTheNetworkDoesNotHave() throws IOException {
        Path data = Shades.write(folder.resolve("data"), 12);
        Path csv = data.resolve("labels.csv");
        String lines = Files.readString(csv).replace("shade-03.png,left", "shade-03.png,lefft");
        Files.writeString(csv, lines);
        refused(train(data), "lefft");
    }

    @Test
    void corruptImageIsNamedWithItsLineOrLeftOut() throws IOException {
        Path data = Shades.write(folder.resolve("data"), 16);
        Files.writeString(data.resolve("shade-05.png"), "no picture");
        CommandRun refusal = train(data);
        refused(refusal, "shade-05.png");
        // The header is line 1.
        assertThat(refusal.err()).contains("labels.csv:7");
        CommandRun skipping = train(data, "--skip-bad-images", "--epochs=1");
        assertThat(skipping.exitCode()).as(skipping.err()).isZero();
        assertThat(skipping.out())
                .contains("12 images to train, 3 to validate")
                .contains("Training ended");
        CommandRun evaluation =
                CommandRun.of("evaluate", "--run", folder.resolve("run").toString());
        assertThat(evaluation.exitCode()).as(evaluation.err()).isZero();
    }

    @Test
    void missingImageIsNamedWithItsLineOrLeftOut() throws IOException {
        Path data = Shades.write(folder.resolve("data"), 16);
        Files.delete(data.resolve("shade-05.png"));
        CommandRun refusal = train(data);
        refused(refusal, "shade-05.png does not exist");
        assertThat(refusal.err()).contains("labels.csv:7");
        CommandRun skipping = train(data, "--skip-bad-images", "--epochs=1");
        assertThat(skipping.exitCode()).as(skipping.err()).isZero();
        assertThat(skipping.out()).contains("12 images to train, 3 to validate");
    }

    @Test
    void runThatWasNeverTrained() {
        String absent = folder.resolve("absent").toString();
        refused(
                CommandRun.of("predict", "--run", absent, "x.png"),
                "best.safetensors does not exist");
        refused(CommandRun.of("evaluate", "--run", absent), "run.json does not exist");
    }

    @Test
    void runWhoseFilesAreSpoilt() throws IOException {
        Path run = Files.createDirectories(folder.resolve("spoilt"));
        Files.writeString(run.resolve("best.safetensors"), "x");
        Files.writeString(run.resolve("run.json"), "{");
        refused(CommandRun.of("predict", "--run", run.toString(), "x.png"), "best.safetensors");
        refused(CommandRun.of("evaluate", "--run", run.toString()), "run.json");
    }

    @Test
    void imagesThatCannotBePredicted() throws IOException {
        Path weights = Files.createDirectories(folder.resolve("run")).resolve("best.safetensors");
        try (ShadeNetModel model = ShadeNetModel.create()) {
            model.saveWeights(weights);
        }
        String notes = Files.writeString(folder.resolve("notes.txt"), "x").toString();
        String absent = folder.resolve("absent.png").toString();
        CommandRun prediction =
                CommandRun.of("predict", "--run", folder.resolve("run").toString(), notes, absent);
        refused(prediction, "notes.txt");
        assertThat(prediction.err()).contains("absent.png");
    }

    @ParameterizedTest
    @CsvSource({
        "--epochs, 0, epochs must be",
        "--precision, half, MIXED_BFLOAT16",
        "--epochs, some, --epochs",
        "--batch-size, -1, batch",
        "--train-fraction, 2, 2",
        "--seed, x, --seed",
        "--epoch, 3, --epoch",
    })
    void optionsOutOfRange(String option, String value, String told) throws IOException {
        refused(train(Shades.write(folder.resolve("data"), 8), option, value), told);
    }

    @Test
    void unknownCommandAndNothingToPredict() {
        refused(CommandRun.of("trane"), "trane");
        refused(CommandRun.of("predict"), "IMAGE");
    }

    private CommandRun train(Path data, String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {
                    "train", "--data", data.toString(), "--run", folder.resolve("run").toString()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandRun.of(arguments);
    }

    private static void refused(CommandRun run, String told) {
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err())
                .contains(told)
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain("null");
        // A few lines: the mistake must not drown in the usage.
        assertThat(run.err().lines()).hasSizeLessThan(4);
    }
}
