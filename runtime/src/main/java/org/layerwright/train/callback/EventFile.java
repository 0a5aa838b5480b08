package org.layerwright.train.callback;

import org.layerwright.data.tfrecord.Records;
import org.tensorflow.proto.Event;
import org.tensorflow.proto.Summary;

import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/**
 * A file of events as TensorBoard reads it, each in the file when {@link #add} returns.
 *
 * @param file what it is written to
 */
record EventFile(LogFile file) {
    /** What TensorBoard asks of the first event. */
    private static final String VERSION = "brain.Event:2";

    private static final double MILLIS = 1e-3;

    /** Makes one of a name of its own, so that a run of the same second cannot have it too. */
    static EventFile in(Path folder) {
        long seconds = System.currentTimeMillis() / 1000;
        String name =
                String.format(
                        Locale.ROOT, "events.out.tfevents.%010d.%s", seconds, UUID.randomUUID());
        return resumed(folder.resolve(name), 0);
    }

    /** Goes on with one as it was when it had so many bytes. */
    static EventFile resumed(Path path, long bytes) {
        EventFile events = new EventFile(new LogFile(path));
        events.file.cutTo(bytes);
        if (events.bytes() == 0) {
            events.write(Event.newBuilder().setFileVersion(VERSION));
        }
        return events;
    }

    String name() {
        return String.valueOf(file.path().getFileName());
    }

    long bytes() {
        return file.bytes();
    }

    void add(int step, Summary summary) {
        write(Event.newBuilder().setStep(step).setSummary(summary));
    }

    private void write(Event.Builder event) {
        double now = System.currentTimeMillis() * MILLIS;
        file.add(Records.framed(event.setWallTime(now).build().toByteArray()));
    }
}
