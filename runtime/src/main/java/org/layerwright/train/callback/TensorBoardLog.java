package org.layerwright.train.callback;

import org.jspecify.annotations.Nullable;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.CallbackState;
import org.layerwright.train.EpochResult;
import org.layerwright.train.StatefulCallback;
import org.layerwright.train.TrainingControl;
import org.tensorflow.proto.Summary;

import java.nio.file.Path;

/**
 * Writes the values of each epoch as event files for TensorBoard, {@code tensorboard --logdir
 * FOLDER}. Values over the training images go into {@code train}, those over the validation images
 * into {@code validation}, under the same names without {@code val_}, so that TensorBoard draws
 * them into one chart, as with Keras. The step is the number of the epoch. Each run adds files of
 * its own, or goes on with those of the run that it resumes; an epoch is in them when it ends.
 */
public final class TensorBoardLog implements StatefulCallback {
    private static final String VALIDATION = "val_";
    private static final String TRAINING = "train";
    private static final String VALIDATED = "validation";
    private static final String BYTES = " bytes";

    private final Path folder;
    private final int histogramsEvery;
    private @Nullable EventFile training;
    private @Nullable EventFile validation;

    private TensorBoardLog(Path folder, int histogramsEvery) {
        this.folder = folder;
        this.histogramsEvery = histogramsEvery;
    }

    /** Writes into a folder, which is made if it is not there. */
    public static TensorBoardLog to(Path folder) {
        return new TensorBoardLog(folder, 0);
    }

    /**
     * Also writes how each weight's numbers are distributed, after every so many epochs.
     *
     * @throws IllegalArgumentException if that is below 1
     */
    public TensorBoardLog histograms(int everyEpochs) {
        if (everyEpochs < 1) {
            throw new IllegalArgumentException(
                    "everyEpochs must be at least 1, not " + everyEpochs);
        }
        return new TensorBoardLog(folder, everyEpochs);
    }

    @Override
    public void onTrainBegin(TrainingControl control) {
        training = EventFile.in(folder.resolve(TRAINING));
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
}
