package org.layerwright.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code doctor} says what is wrong before a step is trained. */
final class DoctorCommandTest {
    private final Path folder;

    DoctorCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void leakIsNamedOnTheConsoleOnThePageAndAsJson() throws Exception {
        Path data = Shades.write(folder.resolve("shades"), 60);
        // Each of the pictures once more, under another name: the split takes some apart.
        StringBuilder again = new StringBuilder();
        for (String line : Files.readAllLines(data.resolve("labels.csv"))) {
            if (line.startsWith("shade-")) {
                Files.copy(
                        data.resolve(line.substring(0, line.indexOf(','))),
                        data.resolve("copy-" + line.substring(0, line.indexOf(','))));
                again.append("copy-").append(line).append('\n');
            }
        }
        Path csv = data.resolve("labels.csv");
        Files.writeString(csv, Files.readString(csv) + again);
        Path out = folder.resolve("out");

        CommandRun run = doctor(data, out);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("LW-leak", "before training", "exact copies");
        String page = Files.readString(out.resolve("doctor.html"));
        assertThat(WellFormed.elements(page)).contains("html");
        assertThat(page).contains("LW-leak");
        assertThat(Files.readString(out.resolve("doctor.json"))).contains("\"LW-leak\"");
    }

    @Test
    void soundDataIsNotAccused() throws IOException {
        Path data = Shades.write(folder.resolve("shades"), 60);

        CommandRun run = doctor(data, folder.resolve("out"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("out").resolve("doctor.json")))
                .contains("\"cause\": null");
    }

    @Test
    void missingFolderIsToldInOneLine() {
        CommandRun run = doctor(folder.resolve("absent"), folder.resolve("out"));

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("absent: there is no such folder").doesNotContain("\tat ");
    }

    private static CommandRun doctor(Path data, Path out) {
        return CommandRun.of("doctor", "--data", data.toString(), "--out", out.toString());
    }
}
