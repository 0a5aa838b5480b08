package org.layerwright.train.callback;

import org.layerwright.data.tfrecord.Records;
import org.tensorflow.proto.Event;
import org.tensorflow.proto.Summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/** A file of events as TensorBoard reads it, each in the file when {@link #add} returns. */
final class EventFile {
    /** What TensorBoard asks of the first event. */
    private static final String VERSION = "brain.Event:2";

    private static final double MILLIS = 1e-3;

    private final Path path;

    private EventFile(Path path) {
        this.path = path;
    }

    /** Makes one of a name of its own, so that a run of the same second cannot have it too. */
    static EventFile in(Path folder) {
        long seconds = System.currentTimeMillis() / 1000;
        EventFile file =
                new EventFile(
                        folder.resolve(
                                String.format(
                                        Locale.ROOT,
                                        "events.out.tfevents.%010d.%s",
                                        seconds,
                                        UUID.randomUUID())));
        file.begin();
        return file;
    }

    /** Goes on with one as it was when it had so many bytes. */
    static EventFile resumed(Path path, long bytes) {
        EventFile file = new EventFile(path);
        try {
            Cutting.cut(path, bytes);
        } catch (IOException e) {
            throw file.failure(e);
        }
        if (file.bytes() == 0) {
            file.begin();
        }
        return file;
    }

    private void begin() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw failure(e);
        }
        write(Event.newBuilder().setFileVersion(VERSION));
    }

    String name() {
        return path.getFileName().toString();
    }

    long bytes() {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    void add(int step, Summary summary) {
        write(Event.newBuilder().setStep(step).setSummary(summary));
    }

    private void write(Event.Builder event) {
        byte[] data = event.setWallTime(System.currentTimeMillis() * MILLIS).build().toByteArray();
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        try {
            Records.write(record, data);
            Files.write(
                    path,
                    record.toByteArray(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private UncheckedIOException failure(IOException e) {
        return new UncheckedIOException(
                "the events %s cannot be written: %s. Check the folder and the space on the disk."
                        .formatted(path, e),
                e);
    }
}
