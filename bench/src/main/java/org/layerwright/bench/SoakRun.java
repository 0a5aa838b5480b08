package org.layerwright.bench;

import org.layerwright.bench.net.SoakNetModel;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.batch.BatchOptions.Cache;
import org.layerwright.train.Callback;
import org.layerwright.train.EpochResult;
import org.layerwright.train.FitOptions;
import org.layerwright.train.TrainingControl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Resident memory while SoakNet trains on and on; see {@link SoakBench}, which starts it. */
public final class SoakRun {
    private static final int BATCH = 8;
    private static final int PICTURES = 40;
    private static final int STEPS_AN_EPOCH = 50;
    private static final int WARM_UP_STEPS = 2_000;
    private static final int STEPS = 20_000;
    private static final int WARM_UP_MODELS = 20;
    private static final int MODELS = 100;

    private SoakRun() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        List<Figure> figures = new ArrayList<>();
        try (Pictures pictures = Pictures.draw(PICTURES)) {
            ImageDataset data = pictures.dataset();
            figures.addAll(steps(data));
            figures.addAll(models(data));
        }
        ResultFile.of(
                        "soak",
                        "Resident memory (VmRSS) while SoakNet trains in batches of 8, after a"
                                + " warm-up; Java heap fixed from the start.",
                        figures)
                .publish();
    }

    /** A run of {@code fit} that reads and decodes anew for each step, and validates. */
    private static List<Figure> steps(ImageDataset data) {
        MemoryTrace trace = new MemoryTrace();
        Callback notes =
                new Callback() {
                    @Override
                    public void onEpochEnd(EpochResult result, TrainingControl control) {
                        int steps = result.epoch() * STEPS_AN_EPOCH;
                        if (steps >= WARM_UP_STEPS) {
                            trace.note(steps);
                        }
                    }
                };
        try (SoakNetModel model = SoakNetModel.create()) {
            model.fit(
                    data,
                    FitOptions.epochs((WARM_UP_STEPS + STEPS) / STEPS_AN_EPOCH)
                            .stepsPerEpoch(STEPS_AN_EPOCH)
                            .batchSize(BATCH)
                            .cache(Cache.NONE)
                            .validation(data.take(BATCH))
                            .callbacks(notes));
        }
        return trace.figures("steps of fit", "step");
    }

    /** Models made, trained for one epoch, asked, and closed. */
    private static List<Figure> models(ImageDataset data) {
        MemoryTrace trace = new MemoryTrace();
        ImageDataset few = data.take(BATCH);
        for (int count = 1; count <= WARM_UP_MODELS + MODELS; count++) {
            try (SoakNetModel model = SoakNetModel.create()) {
                model.fit(few, FitOptions.epochs(1).batchSize(BATCH).cache(Cache.NONE));
                model.predict(few.examples().get(0).file());
            }
            if (count >= WARM_UP_MODELS) {
                trace.note(count);
            }
        }
        return trace.figures("models created, trained, asked and closed", "model");
    }
}
