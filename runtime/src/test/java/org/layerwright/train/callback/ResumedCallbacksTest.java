package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.train.BatchProgress;
import org.layerwright.train.CallbackState;
import org.layerwright.train.EpochResult;
import org.layerwright.train.FakeControl;
import org.layerwright.train.StatefulCallback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Logs and limits that go on in another JVM; the rest is in {@code ResumeTest}. */
class ResumedCallbacksTest {
    private final Path folder;

    ResumedCallbacksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static EpochResult epoch(int number) {
        return new EpochResult(number, Map.of("loss", 1.0 / number, "val_loss", 2.0), 3);
    }

    /** Two epochs, remembered after the first. */
    private static CallbackState interrupted(StatefulCallback callback) {
        FakeControl control = FakeControl.inEpoch(1);
        callback.onTrainBegin(control);
        callback.onEpochEnd(epoch(1), control);
        CallbackState state = callback.state();
        callback.onEpochEnd(epoch(2), control);
        return state;
    }

    private static void resumed(StatefulCallback callback, CallbackState state) {
        FakeControl control = FakeControl.inEpoch(2);
        callback.onTrainResume(state, control);
        callback.onEpochEnd(epoch(2), control);
        callback.onEpochEnd(epoch(3), control);
    }

    @Test
    void aLogHasEachEpochOnce() throws IOException {
        Path file = folder.resolve("log.jsonl");
        CallbackState state = interrupted(EpochLog.jsonLines(file));
        Files.writeString(file, Files.readString(file) + "{\"epoch\":3,\"lo");
        resumed(EpochLog.jsonLines(file), state);
        assertThat(Files.readAllLines(file))
                .extracting(line -> line.substring(0, "{\"epoch\":1".length()))
                .containsExactly("{\"epoch\":1", "{\"epoch\":2", "{\"epoch\":3");
    }

    @Test
    void aLogThatIsGoneBeginsAnew() throws IOException {
        Path file = folder.resolve("log.csv");
        CallbackState state = interrupted(EpochLog.csv(file));
        Files.delete(file);
        resumed(EpochLog.csv(file), state);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("epoch,");
        assertThat(lines.get(1)).startsWith("2,");
    }

    /** A whole run of the same epochs has as many bytes: records differ in times only. */
    @Test
    void eventFilesGoOn() throws IOException {
        Path cut = folder.resolve("cut");
        CallbackState state = interrupted(TensorBoardLog.to(cut));
        resumed(TensorBoardLog.to(cut), state);
        Path whole = folder.resolve("whole");
        TensorBoardLog log = TensorBoardLog.to(whole);
        FakeControl control = FakeControl.inEpoch(1);
        log.onTrainBegin(control);
        for (int number = 1; number <= 3; number++) {
            log.onEpochEnd(epoch(number), control);
        }
        for (String part : List.of("train", "validation")) {
            assertThat(sizes(cut.resolve(part))).hasSize(1).isEqualTo(sizes(whole.resolve(part)));
        }
    }

    private static List<Long> sizes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.toFile().length()).toList();
        }
    }

    @Test
    void aTimeLimitCountsWhatWasUsed() {
        AtomicLong clock = new AtomicLong(1000);
        TimeLimit first = new TimeLimit(Duration.ofNanos(10), clock::get);
        first.onTrainBegin(new FakeControl());
        clock.addAndGet(6);
        CallbackState state = first.state();
        clock.set(77);
        TimeLimit second = new TimeLimit(Duration.ofNanos(10), clock::get);
        FakeControl control = FakeControl.inEpoch(2);
        second.onTrainResume(state, control);
        clock.addAndGet(3);
        second.onBatchEnd(new BatchProgress(2, 1, 4, 1, 1), control);
        assertThat(control.stoppedAfter()).isZero();
        clock.addAndGet(1);
        second.onBatchEnd(new BatchProgress(2, 2, 4, 1, 1), control);
        assertThat(control.stoppedAfter()).isEqualTo(2);
    }
}
