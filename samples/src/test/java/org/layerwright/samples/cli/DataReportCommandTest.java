package org.layerwright.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code data-report} tells what the images are; nothing is trained. */
final class DataReportCommandTest {
    private final Path folder;

    DataReportCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void tellsWhatTheImagesAreAndWritesThePage() throws Exception {
        Path data = Shades.write(folder.resolve("shades"), 20);
        Files.copy(data.resolve("shade-00.png"), data.resolve("again.png"));
        Files.writeString(data.resolve("notes.png"), "no picture");
        Path csv = data.resolve("labels.csv");
        Files.writeString(csv, Files.readString(csv) + "again.png,top\nnotes.png,top\n");
        Path out = folder.resolve("out");

        CommandRun run = report(data, out, "--train-fraction", "0.5");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("error: 1 picture cannot be used: notes.png is no picture")
                // Line 1 is the header.
                .contains("labels.csv:23")
                .contains("group of exact copies (2 pictures)")
                .contains(
                        "warning: 1 group of exact copies (2 pictures) with labels that contradict")
                .containsPattern("training +11 ")
                .containsPattern("12x12 +21");
        String page = Files.readString(out.resolve("data-report.html"));
        assertThat(WellFormed.elements(page)).contains("html", "svg", "img", "table");
    }

    @Test
    void badImagesCanBeLeftOutBeforeTheSplit() throws IOException {
        Path data = Shades.write(folder.resolve("shades"), 20);
        Files.writeString(data.resolve("shade-05.png"), "no picture");

        CommandRun run = report(data, folder.resolve("out"), "--skip-bad-images");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("all +19 ").doesNotContain("cannot be used");
    }

    @Test
    void missingFolderIsToldInOneLine() {
        CommandRun run = report(folder.resolve("absent"), folder.resolve("out"));

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("absent: there is no such folder").doesNotContain("\tat ");
    }

    private static CommandRun report(Path data, Path out, String... more) {
        String[] arguments = new String[5 + more.length];
        arguments[0] = "data-report";
        arguments[1] = "--data";
        arguments[2] = data.toString();
        arguments[3] = "--out";
        arguments[4] = out.toString();
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandRun.of(arguments);
    }
}
