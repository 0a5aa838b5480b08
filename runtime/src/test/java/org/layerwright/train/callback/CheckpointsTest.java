package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.train.FakeControl;
import org.layerwright.weights.SafeTensors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which epochs' weights lie in the folder; the weights are the number of the epoch. */
class CheckpointsTest {
    private final Path run;

    CheckpointsTest(@TempDir Path folder) {
        this.run = folder.resolve("deep/run");
    }

    /** Best first: 4 (0.1), 2 (0.2), then 1 of the equal 1 and 3. */
    @Test
    void keepsTheBestOfARun() throws IOException {
        new FakeControl()
                .run(Checkpoints.top(3, "val_loss", run), "val_loss", 0.5, 0.2, 0.5, 0.1, 0.9);
        assertThat(run.toFile().list())
                .containsExactlyInAnyOrder(
                        "epoch-001-val_loss-0.5000.safetensors",
                        "epoch-002-val_loss-0.2000.safetensors",
                        "epoch-004-val_loss-0.1000.safetensors");
        assertThat(epochIn("epoch-004-val_loss-0.1000.safetensors")).isEqualTo(4);
    }

    @Test
    void highMayBeBest() {
        new FakeControl()
                .run(Checkpoints.top(1, "val_macro_f1", run), "val_macro_f1", 0.1, 0.7, 0.3);
        assertThat(run.toFile().list())
                .containsExactly("epoch-002-val_macro_f1-0.7000.safetensors");
    }

    @Test
    void theLastIsTheLastValidatedOrNot() throws IOException {
        new FakeControl().run(Checkpoints.last(run), "val_loss", 0.1, 0.2, FakeControl.NONE);
        assertThat(run.toFile().list()).containsExactly(Checkpoints.LAST);
        assertThat(epochIn(Checkpoints.LAST)).isEqualTo(3);
    }

    @Test
    void epochsWithoutTheValueArePassedOver() throws IOException {
        new FakeControl()
                .run(
                        Checkpoints.best("val_loss", run),
                        "val_loss",
                        FakeControl.NONE,
                        0.3,
                        FakeControl.NONE);
        assertThat(epochIn(Checkpoints.BEST)).isEqualTo(2);
    }

    @Test
    void whatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectories(run.getParent());
        Files.writeString(run, "a file where the folder should be");
        assertThatThrownBy(() -> new FakeControl().run(Checkpoints.last(run), "val_loss", 0.1))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("epoch 1")
                .hasMessageContaining(run.toString());
    }

    private float epochIn(String file) throws IOException {
        return SafeTensors.read(run.resolve(file)).get("w").numbers()[0];
    }
}
