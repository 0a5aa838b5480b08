package org.layerwright.train.callback;

import org.jspecify.annotations.Nullable;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.CallbackState;
import org.layerwright.train.EpochResult;
import org.layerwright.train.StatefulCallback;
import org.layerwright.train.TrainingControl;
import org.tensorflow.proto.Summary;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes the values of each epoch as event files for TensorBoard, {@code tensorboard --logdir
 * FOLDER}. Values over the training images go into {@code train}, those over the validation images
 * into {@code validation}, under the same names without {@code val_}, so that TensorBoard draws
 * them into one chart, as with Keras. The step is the number of the epoch; 0 is before the first.
 * Each run adds files of its own, or goes on with those of the run that it resumes; an epoch is in
 * them when it ends.
 */
public final class TensorBoardLog implements StatefulCallback {
    private static final String VALIDATION = "val_";
    private static final String TRAINING = "train";
    private static final String VALIDATED = "validation";
    private static final String BYTES = " bytes";

    private final Path folder;
    private final int histogramsEvery;
    private final List<PictureLog> pictures;
    private @Nullable EventFile training;
    private @Nullable EventFile validation;

    private TensorBoardLog(Path folder, int histogramsEvery, List<PictureLog> pictures) {
        this.folder = folder;
        this.histogramsEvery = histogramsEvery;
        this.pictures = List.copyOf(pictures);
    }

    /** Writes into a folder, which is made if it is not there. */
    public static TensorBoardLog to(Path folder) {
        return new TensorBoardLog(folder, 0, List.of());
    }

    /**
     * Also writes how each weight's numbers are distributed, after every so many epochs.
     *
     * @throws IllegalArgumentException if that is below 1
     */
    public TensorBoardLog histograms(int everyEpochs) {
        checkEvery(everyEpochs);
        return new TensorBoardLog(folder, everyEpochs, pictures);
    }

    /**
     * Also writes a picture, before the first epoch and after every so many: what augmentation
     * makes of an image, such as {@code () -> model.preview(file, 8).picture()}, or what the
     * network says of some at that time. It is asked by the thread that trains, between two steps,
     * and may use the model; how long it takes is added to training.
     *
     * @param tag its name; several pictures have several
     * @param picture makes it
     * @throws IllegalArgumentException if {@code everyEpochs} is below 1, or the tag is taken
     */
    public TensorBoardLog picture(String tag, int everyEpochs, Supplier<BufferedImage> picture) {
        checkEvery(everyEpochs);
        if (pictures.stream().anyMatch(other -> other.tag().equals(tag))) {
            throw new IllegalArgumentException("there is a picture called %s".formatted(tag));
        }
        List<PictureLog> more = new ArrayList<>(pictures);
        more.add(new PictureLog(tag, everyEpochs, picture));
        return new TensorBoardLog(folder, histogramsEvery, more);
    }

    private static void checkEvery(int epochs) {
        if (epochs < 1) {
            throw new IllegalArgumentException("everyEpochs must be at least 1, not " + epochs);
        }
    }

    @Override
    public void onTrainBegin(TrainingControl control) {
        EventFile file = EventFile.in(folder.resolve(TRAINING));
        Summary.Builder first = Summary.newBuilder();
        addPictures(first, 0);
        if (first.getValueCount() > 0) {
            file.add(0, first.build());
        }
        training = file;
        validation = null;
    }

    @Override
    public CallbackState state() {
        return with(VALIDATED, validation, with(TRAINING, training, CallbackState.empty()));
    }

    private static CallbackState with(String part, @Nullable EventFile file, CallbackState state) {
        return file == null
                ? state
                : state.with(part, file.name()).with(part + BYTES, file.bytes());
    }

    /** Goes on with the files, without the epochs that will be trained again. */
    @Override
    public void onTrainResume(CallbackState left, TrainingControl control) {
        training = resumed(TRAINING, left);
        validation = resumed(VALIDATED, left);
    }

    private @Nullable EventFile resumed(String part, CallbackState left) {
        return left.texts().containsKey(part)
                ? EventFile.resumed(
                        folder.resolve(part).resolve(left.text(part)),
                        (long) left.number(part + BYTES))
                : null;
    }

    @Override
    public void onEpochEnd(EpochResult result, TrainingControl control) {
        Summary.Builder trained = Summary.newBuilder();
        Summary.Builder validated = Summary.newBuilder();
        result.values()
                .forEach(
                        (name, value) -> {
                            if (name.startsWith(VALIDATION)) {
                                add(validated, name.substring(VALIDATION.length()), value);
                            } else {
                                add(trained, name, value);
                            }
                        });
        if (histogramsEvery > 0 && result.epoch() % histogramsEvery == 0) {
            addHistograms(trained, control.weights());
        }
        addPictures(trained, result.epoch());
        if (training != null) {
            training.add(result.epoch(), trained.build());
        }
        if (validated.getValueCount() > 0) {
            if (validation == null) {
                validation = EventFile.in(folder.resolve(VALIDATED));
            }
            validation.add(result.epoch(), validated.build());
        }
    }

    private static void add(Summary.Builder summary, String name, double value) {
        summary.addValue(Summary.Value.newBuilder().setTag(name).setSimpleValue((float) value));
    }

    private static void addHistograms(Summary.Builder summary, WeightValues weights) {
        for (String name : weights.names()) {
            summary.addValue(
                    Summary.Value.newBuilder()
                            .setTag(name)
                            .setHisto(Histograms.of(weights.get(name).numbers())));
        }
    }

    private void addPictures(Summary.Builder summary, int epoch) {
        pictures.stream()
                .filter(each -> epoch % each.everyEpochs() == 0)
                .forEach(each -> summary.addValue(each.value()));
    }
}
