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

    /** Makes one of a name of its own, so that a run of the same second cannot have it too. */
    EventFile(Path folder) {
        long seconds = System.currentTimeMillis() / 1000;
        this.path =
                folder.resolve(
                        String.format(
                                Locale.ROOT,
                                "events.out.tfevents.%010d.%s",
                                seconds,
                                UUID.randomUUID()));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failure(e);
        }
        write(Event.newBuilder().setFileVersion(VERSION));
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
