package org.layerwright.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command that failed after training, given again. */
final class ResumeCommandTest {

    /** The export refuses a folder with something else in it; by then training is done. */
    @Test
    void theSameCommandGoesOn(@TempDir Path folder) throws IOException {
        String data = Shades.write(folder.resolve("shades"), 20).toString();
        Path run = folder.resolve("run");
        Path inTheWay = Files.createDirectories(run.resolve("model")).resolve("notes.txt");
        Files.writeString(inTheWay, "mine");
        CommandRun failed = CommandRun.of("--data", data, "--run", run.toString(), "--epochs", "1");
        assertThat(failed.exitCode()).isNotZero();
        assertThat(failed.err()).contains("notes.txt");

        CommandRun other =
                CommandRun.of(
                        "--data",
                        data,
                        "--run",
                        run.toString(),
                        "--epochs",
                        "1",
                        "--seed",
                        "5",
                        "--precision",
                        "MIXED_BFLOAT16");
        assertThat(other.err())
                .contains("seed of the model: was")
                .contains("precision: was FLOAT32, is now MIXED_BFLOAT16")
                .contains(run.resolve("resume").toString());

        Files.delete(inTheWay);
        CommandRun again = CommandRun.of("--data", data, "--run", run.toString(), "--epochs", "1");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out()).contains("nothing was trained now");
        assertThat(run.resolve("report.html")).exists();
        assertThat(run.resolve("resume")).doesNotExist();
        assertThat(CommandRun.of("evaluate", "--run", run.toString()).out()).contains("4 images");
    }
}
