package org.layerwright.train.callback;

import org.layerwright.metrics.Direction;
import org.layerwright.train.CallbackState;
import org.layerwright.train.EpochResult;
import org.layerwright.train.Monitoring;
import org.layerwright.train.StatefulCallback;
import org.layerwright.train.TrainingControl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps the files of the best epochs of a run. */
final class TopCheckpoints implements StatefulCallback {
    private final int count;
    private final String monitor;
    private final Path folder;

    /** The best first. */
    private final List<Kept> kept = new ArrayList<>();

    private record Kept(double value, Path file) {}

    TopCheckpoints(int count, String monitor, Path folder) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, not " + count);
        }
        this.count = count;
        this.monitor = monitor;
        this.folder = folder;
    }

    @Override
    public void onTrainBegin(TrainingControl control) {
        control.direction(monitor);
        kept.clear();
    }

    @Override
    public CallbackState state() {
        CallbackState state = CallbackState.empty().with("kept", kept.size());
        for (int i = 0; i < kept.size(); i++) {
            String name = kept.get(i).file().getFileName().toString();
            state = state.with("value" + i, kept.get(i).value()).with("file" + i, name);
        }
        return state;
    }

    @Override
    public void onTrainResume(CallbackState left, TrainingControl control) {
        onTrainBegin(control);
        for (int i = 0; i < left.count("kept"); i++) {
            Path file = folder.resolve(left.text("file" + i));
            kept.add(new Kept(left.number("value" + i), file));
        }
    }

    @Override
    public Optional<Monitoring> monitoring() {
        return Optional.of(new Monitoring(monitor, 0));
    }

    @Override
    public void onEpochEnd(EpochResult result, TrainingControl control) {
        if (!result.has(monitor)) {
            return;
        }
        double value = result.value(monitor);
        Direction direction = control.direction(monitor);
        int place = 0;
        while (place < kept.size() && !direction.isBetter(value, kept.get(place).value())) {
            place++;
        }
        if (place == count) {
            return;
        }
        String name =
                String.format(
                        Locale.ROOT,
                        "epoch-%03d-%s-%.4f.safetensors",
                        result.epoch(),
                        monitor,
                        value);
        Path file = folder.resolve(name);
        WeightsFile.write(file, result.epoch(), control);
        kept.add(place, new Kept(value, file));
        // Only now: a crash leaves a file too many, never one too few.
        if (kept.size() > count) {
            delete(kept.remove(count).file());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the checkpoint %s, no longer among the best, could not be deleted: %s"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }
}
