package org.layerwright.train.callback;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.layerwright.train.CallbackState;
import org.layerwright.train.EpochResult;
import org.layerwright.train.StatefulCallback;
import org.layerwright.train.TrainingControl;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the values of each epoch into a file as a line, which is there when the epoch ends. By
 * default a run replaces the file of an earlier one, unless it goes on with that run from a
 * checkpoint; see also {@link #append}.
 */
public final class EpochLog implements StatefulCallback {
    private final LogFile file;
    private final Form form;
    private final boolean append;
    private List<String> names = List.of();

    private EpochLog(LogFile file, Form form, boolean append) {
        this.file = file;
        this.form = form;
        this.append = append;
    }

    /**
     * Values separated by commas under a header: {@code epoch}, those of {@link
     * EpochResult#values}, {@code seconds}. What an epoch has no value of is left empty.
     */
    public static EpochLog csv(Path file) {
        return new EpochLog(new LogFile(file), Form.CSV, false);
    }

    /**
     * A JSON object a line with the same names. What an epoch has no value of is left out; what is
     * NaN or infinite is {@code null}, since JSON has no word for it.
     */
    public static EpochLog jsonLines(Path file) {
        return new EpochLog(new LogFile(file), Form.JSON_LINES, false);
    }

    /**
     * Goes on with the file if it is there. A last line that a crash cut off is dropped. Epochs are
     * numbered as the run numbers them.
     */
    public EpochLog append() {
        return new EpochLog(file, form, true);
    }

    /**
     * @throws IllegalArgumentException if a table that is to go on has other columns
     */
    @Override
    public void onTrainBegin(TrainingControl control) {
        if (append) {
            file.repair();
        } else {
            file.clear();
        }
        begin(control);
    }

    @Override
    public CallbackState state() {
        return CallbackState.empty().with("bytes", file.bytes());
    }

    /** Goes on with the file, without the lines of epochs that will be trained again. */
    @Override
    public void onTrainResume(CallbackState left, TrainingControl control) {
        file.cutTo((long) left.number("bytes"));
        file.repair();
        begin(control);
    }

    private void begin(TrainingControl control) {
        names = control.valueNames();
        form.header(names)
                .ifPresent(
                        header -> {
                            String there = file.firstLine().orElse("");
                            if (there.isEmpty()) {
                                file.add(header);
                            } else if (!there.equals(header)) {
                                throw new IllegalArgumentException(
                                        ("%s cannot go on: its columns are %s, this run's are %s."
                                                        + " Give another file.")
                                                .formatted(file.path(), there, header));
                            }
                        });
    }

    @Override
    public void onEpochEnd(EpochResult result, TrainingControl control) {
        file.add(form.line(result, names));
    }

    private enum Form {
        CSV {
            @Override
            Optional<String> header(List<String> names) {
                return Optional.of("epoch," + String.join(",", names) + ",seconds");
            }

            @Override
            String line(EpochResult epoch, List<String> names) {
                return names.stream()
                        .map(name -> epoch.has(name) ? String.valueOf(epoch.value(name)) : "")
                        .collect(
                                Collectors.joining(
                                        ",", epoch.epoch() + ",", "," + epoch.seconds()));
            }
        },
        JSON_LINES {
            @Override
            Optional<String> header(List<String> names) {
                return Optional.empty();
            }

            @Override
            String line(EpochResult epoch, List<String> names) {
                JsonObject line = new JsonObject();
                line.addProperty("epoch", epoch.epoch());
                epoch.values()
                        .forEach(
                                (name, value) ->
                                        line.add(
                                                name,
                                                Double.isFinite(value)
                                                        ? new JsonPrimitive(value)
                                                        : JsonNull.INSTANCE));
                line.addProperty("seconds", epoch.seconds());
                return line.toString();
            }
        };

        abstract Optional<String> header(List<String> names);

        abstract String line(EpochResult epoch, List<String> names);
    }
}
