package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.optimizer.Sgd;
import org.layerwright.train.resume.CheckpointFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A JVM that is asked to end while it trains, as by Ctrl-C. */
class ShutdownTest {
    private static final int STEPS = 1_000_000_000;

    /** Trains for years; tells by files that it has begun and how it ended. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        ImageDataset data = TinyImages.write(folder, 20, 1);
        Callback telling =
                new Callback() {
                    @Override
                    public void onBatchEnd(BatchProgress progress, TrainingControl control) {
                        tell(folder.resolve("begun"), "");
                    }

                    @Override
                    public void onTrainEnd(History history, TrainingControl control) {
                        tell(
                                folder.resolve("ended"),
                                "%s; %s; epochs %d"
                                        .formatted(
                                                history.stopReason(),
                                                history.interrupted(),
                                                history.epochs().size()));
                    }
                };
        try (TinyNet net = TinyNet.create(Definition.plain(new Sgd(0.05f, 0f, false)), 1)) {
            net.fit(
                    data,
                    FitOptions.epochs(1)
                            .stepsPerEpoch(STEPS)
                            .callbacks(telling)
                            .resumable(Resume.in(folder.resolve("kept")))
                            .stopOnShutdown(Duration.ofSeconds(60)));
        }
    }

    private static void tell(Path file, String what) {
        try {
            Files.writeString(file, what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void endsWithinAStepWithACheckpointAndCallsTrainEnd(@TempDir Path folder) throws Exception {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ShutdownTest.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output").toFile())
                        .start();
        try {
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            while (!Files.exists(folder.resolve("begun"))) {
                assertThat(process.isAlive() && System.nanoTime() < limit)
                        .as(() -> read(folder.resolve("output")))
                        .isTrue();
                Thread.sleep(50);
            }
            process.destroy(); // SIGTERM, which ends a JVM as Ctrl-C does
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(read(folder.resolve("ended")))
                .isEqualTo("the JVM was asked to end; true; epochs 0");
        assertThat(CheckpointFolder.open(folder.resolve("kept")).newest())
                .map(kept -> kept.state().getAsJsonObject("openEpoch").get("step").getAsInt())
                .hasValueSatisfying(steps -> assertThat(steps).isPositive());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noWaitIsRefused() {
        assertThatThrownBy(() -> FitOptions.epochs(1).stopOnShutdown(Duration.ZERO))
                .hasMessageContaining("above 0");
    }
}
