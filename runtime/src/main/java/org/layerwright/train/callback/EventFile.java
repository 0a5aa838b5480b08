package org.layerwright.train.callback;

import org.layerwright.data.tfrecord.Records;
import org.tensorflow.proto.Event;
import org.tensorflow.proto.Summary;

import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/** A file of events as TensorBoard reads it, each in the file when {@link #add} returns. */
final class EventFile {
    /** What TensorBoard asks of the first event. */
    private static final String VERSION = "brain.Event:2";

    private static final double MILLIS = 1e-3;

    private final LogFile file;

    /** Makes one of a name of its own, so that a run of the same second cannot have it too. */
    EventFile(Path folder) {
        long seconds = System.currentTimeMillis() / 1000;
        String name =
                String.format(
                        Locale.ROOT, "events.out.tfevents.%010d.%s", seconds, UUID.randomUUID());
        this.file = new LogFile(folder.resolve(name));
        file.clear();
        write(Event.newBuilder().setFileVersion(VERSION));
    }

    void add(int step, Summary summary) {
        write(Event.newBuilder().setStep(step).setSummary(summary));
    }

    private void write(Event.Builder event) {
        double now = System.currentTimeMillis() * MILLIS;
        file.add(Records.framed(event.setWallTime(now).build().toByteArray()));
    }
}
