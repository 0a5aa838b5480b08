package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.train.EpochResult;
import org.layerwright.train.FakeControl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class EpochLogTest {
    private final Path file;

    EpochLogTest(@TempDir Path folder) {
        this.file = folder.resolve("deep/log");
    }

    /** What is there after each epoch, not only at the end. */
    @Test
    void aLineIsThereWhenItsEpochEnds() throws IOException {
        FakeControl control = new FakeControl();
        EpochLog log = EpochLog.jsonLines(file);
        log.onTrainBegin(control);
        assertThat(file).isEmptyFile();
        log.onEpochEnd(new EpochResult(1, Map.of("loss", 0.25), 1.5), control);
        assertThat(Files.readString(file))
                .isEqualTo("{\"epoch\":1,\"loss\":0.25,\"seconds\":1.5}\n");
        log.onEpochEnd(new EpochResult(2, Map.of("loss", Double.NaN), 2), control);
        assertThat(Files.readAllLines(file).get(1))
                .isEqualTo("{\"epoch\":2,\"loss\":null,\"seconds\":2.0}");
    }

    @Test
    void aTableHasAllColumnsFromTheStart() throws IOException {
        run(EpochLog.csv(file), FakeControl.NONE, 0.5);
        List<String> lines = Files.readAllLines(file);
        List<String> columns = List.of(lines.get(0).split(","));
        assertThat(columns).startsWith("epoch").contains("val_loss", "learning_rate");
        assertThat(columns.get(columns.size() - 1)).isEqualTo("seconds");
        int place = columns.indexOf("val_loss");
        assertThat(lines.get(1).split(",")[place]).isEmpty();
        assertThat(lines.get(2).split(",")[place]).isEqualTo("0.5");
        assertThat(lines).hasSize(3);
    }

    @Test
    void replacesUnlessItIsToGoOn() throws IOException {
        run(EpochLog.csv(file), 0.1, 0.2);
        run(EpochLog.csv(file).append(), 0.3);
        assertThat(Files.readAllLines(file)).hasSize(4);
        run(EpochLog.csv(file), 0.4);
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void aLineThatACrashCutOffIsDropped() throws IOException {
        run(EpochLog.jsonLines(file), 0.1, 0.2);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 3));
        run(EpochLog.jsonLines(file).append(), 0.3);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains("0.3");
    }

    @Test
    void anotherTableIsNotWrittenInto() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "epoch,accuracy\n1,0.5\n");
        assertThatThrownBy(() -> EpochLog.csv(file).append().onTrainBegin(new FakeControl()))
                .hasMessageContaining("epoch,accuracy")
                .hasMessageContaining("another file");
        assertThat(Files.readString(file)).isEqualTo("epoch,accuracy\n1,0.5\n");
    }

    private static void run(EpochLog log, double... values) {
        new FakeControl().run(log, "val_loss", values);
    }
}
