package org.layerwright.bench;

import org.layerwright.ModelOptions;
import org.layerwright.bench.net.KillNetModel;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.data.batch.Sampling;
import org.layerwright.train.Callback;
import org.layerwright.train.EpochResult;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;
import org.layerwright.train.Resume;
import org.layerwright.train.TrainingControl;
import org.layerwright.train.callback.Checkpoints;
import org.layerwright.train.callback.EarlyStopping;
import org.layerwright.train.callback.ReduceLrOnPlateau;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A resumable training run; see {@link KillBench}, which starts and kills it. */
public final class KillRun {
    /** The line that says that training begins. */
    static final String BEGUN = "training";

    static final String WEIGHTS = "weights.safetensors";
    static final String HISTORY = "history.txt";
    static final String KEPT = "kept";

    private static final int EPOCHS = 8;
    private static final int STEPS = 9;
    private static final List<String> TIMES =
            List.of("images_per_second", "input_wait_seconds", "input_wait_share");

    private KillRun() {}

    /** Takes the folder of the pictures and that of the run, where it leaves what it trained. */
    public static void main(String[] args) throws IOException {
        Path run = Path.of(args[1]);
        Split<ImageDataset> split = ImageDataset.fromFolders(Path.of(args[0])).split(0.75, 1);
        Callback telling =
                new Callback() {
                    @Override
                    public void onTrainBegin(TrainingControl control) {
                        System.out.println(BEGUN);
                    }
                };
        FitOptions options =
                FitOptions.epochs(EPOCHS)
                        .batchSize(8)
                        .stepsPerEpoch(STEPS)
                        .sampling(Sampling.BALANCED)
                        .validation(split.validation())
                        .callbacks(
                                EarlyStopping.on("val_loss").patience(EPOCHS),
                                ReduceLrOnPlateau.on("val_loss").patience(2).factor(0.5),
                                Checkpoints.best("val_loss", run),
                                telling)
                        .resumable(Resume.in(run.resolve(KEPT)).everySteps(2));
        try (KillNetModel model = KillNetModel.create(ModelOptions.defaults().seed(1))) {
            History history = model.fit(split.train(), options);
            StringBuilder lines = new StringBuilder();
            history.epochs().forEach(epoch -> lines.append(withoutTimes(epoch)).append('\n'));
            Files.writeString(run.resolve(HISTORY), lines);
            model.saveWeights(run.resolve(WEIGHTS));
        }
    }

    private static Map<String, Double> withoutTimes(EpochResult epoch) {
        Map<String, Double> values = new TreeMap<>(epoch.values());
        values.keySet().removeAll(TIMES);
        return values;
    }
}
