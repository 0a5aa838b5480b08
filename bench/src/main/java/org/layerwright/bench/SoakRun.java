package org.layerwright.bench;

import org.layerwright.bench.net.SoakNetModel;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchOptions.Cache;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
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
    private static final int WARM_UP_STEPS = 1000;
    private static final int STEPS = 5000;
    private static final int STEPS_A_POINT = 50;
    private static final int PICTURES = 40;
    private static final int WARM_UP_EPOCHS = 30;
    private static final int EPOCHS = 180;
    private static final int WARM_UP_MODELS = 10;
    private static final int MODELS = 50;

    private SoakRun() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        List<Figure> figures = new ArrayList<>();
        try (Pictures pictures = Pictures.draw(PICTURES)) {
            ImageDataset data = pictures.dataset();
            figures.addAll(steps(data));
            figures.addAll(epochs(data));
            figures.addAll(models(data));
        }
        ResultFile.of(
                        "soak",
                        "Resident memory (VmRSS) while SoakNet trains in batches of 8, after a"
                                + " warm-up; Java heap fixed from the start.",
                        figures)
                .publish();
    }

    /** Single steps on one batch. */
    private static List<Figure> steps(ImageDataset data) {
        MemoryTrace trace = new MemoryTrace();
        try (SoakNetModel model = SoakNetModel.create();
                BatchSource source = source(model, data);
                Epoch epoch = source.epoch(0);
                Batch batch = epoch.next()) {
            for (int step = 1; step <= WARM_UP_STEPS + STEPS; step++) {
                model.trainer().trainBatch(batch);
                if (step >= WARM_UP_STEPS && step % STEPS_A_POINT == 0) {
                    trace.note(step);
                }
            }
        }
        return trace.figures("steps", "step");
    }

    /** A run of {@code fit} that reads, decodes and validates anew in each epoch. */
    private static List<Figure> epochs(ImageDataset data) {
        MemoryTrace trace = new MemoryTrace();
        Callback notes =
                new Callback() {
                    @Override
                    public void onEpochEnd(EpochResult result, TrainingControl control) {
                        if (result.epoch() >= WARM_UP_EPOCHS) {
                            trace.note(result.epoch());
                        }
                    }
                };
        try (SoakNetModel model = SoakNetModel.create()) {
            model.fit(
                    data,
                    FitOptions.epochs(EPOCHS)
                            .batchSize(BATCH)
                            .cache(Cache.NONE)
                            .validation(data.take(BATCH))
                            .callbacks(notes));
        }
        return trace.figures("epochs of 5 steps and a validation", "epoch");
    }

    /** Models made, used for one step and closed. */
    private static List<Figure> models(ImageDataset data) {
        MemoryTrace trace = new MemoryTrace();
        for (int count = 1; count <= WARM_UP_MODELS + MODELS; count++) {
            try (SoakNetModel model = SoakNetModel.create();
                    BatchSource source = source(model, data);
                    Epoch epoch = source.epoch(0);
                    Batch batch = epoch.next()) {
                model.trainer().trainBatch(batch);
            }
            if (count >= WARM_UP_MODELS) {
                trace.note(count);
            }
        }
        return trace.figures("models created and closed", "model");
    }

    private static BatchSource source(SoakNetModel model, ImageDataset data) {
        return BatchSource.open(
                data.withLabels(model.info().labels()),
                BatchOptions.of(64, 64, 3).batchSize(BATCH).cache(Cache.NONE));
    }
}
