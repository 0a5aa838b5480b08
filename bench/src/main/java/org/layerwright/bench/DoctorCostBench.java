package org.layerwright.bench;

import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.diagnose.Doctor;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.WeightMemory;
import org.layerwright.graph.WeightValues;
import org.layerwright.samples.genre.GenreNetModel;
import org.layerwright.train.Depth;
import org.layerwright.train.EpochResult;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;
import org.layerwright.train.Trainer;
import org.layerwright.train.WatchedRun;
import org.layerwright.train.WatchedStep;
import org.layerwright.train.Watcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What it costs that a doctor watches: single steps with and without measuring, in turn, and a run
 * of about ten minutes, of which every fifth epoch is not watched, to compare its neighbours with.
 */
public final class DoctorCostBench {
    private static final int BATCH = 32;
    private static final int PICTURES = 320;
    private static final Rounds STEPS = new Rounds(9, 5);
    private static final int STEPS_OF_EPOCH = 40;
    private static final int EPOCHS = 50;
    private static final int UNWATCHED_EVERY = 5;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double PERCENT = 100;

    /** The name of its file. */
    static final String NAME = "doctor-cost";

    /** The figure that tells what watching adds to a run, preparation included. */
    static final String SHARE = "what the doctor says it cost";

    private DoctorCostBench() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        try (Pictures pictures = Pictures.draw(PICTURES)) {
            List<Figure> figures = new ArrayList<>(steps(pictures));
            figures.addAll(run(pictures));
            ResultFile.of(
                            NAME,
                            "GenreNet with augmentation, batch %d of 150x150x3: what measuring"
                                            .formatted(BATCH)
                                    + " adds to a step, and watching to a run.",
                            figures)
                    .publish();
        }
    }

    private static List<Figure> steps(Pictures pictures) {
        try (GenreNetModel model = GenreNetModel.create();
                BatchSource source =
                        BatchSource.open(
                                pictures.dataset().withLabels(model.info().labels()),
                                BatchOptions.of(150, 150, 3).batchSize(BATCH));
                Epoch epoch = source.epoch(0);
                Batch batch = epoch.next()) {
            Trainer trainer = model.trainer();
            WeightMemory memory = trainer.session().memory();
            List<Sample> times =
                    STEPS.time(
                            () -> trainer.trainBatch(batch),
                            () -> trainer.trainObserved(batch),
                            () -> {
                                memory.remember();
                                trainer.trainObserved(batch);
                                memory.moved();
                            });
            Sample plain = times.get(0);
            return List.of(
                    plain.figure("training step", "ms"),
                    times.get(1).over(plain).figure("step that measures layers / step", "x"),
                    times.get(2)
                            .over(plain)
                            .figure("step that measures layers and updates / step", "x"));
        }
    }

    private static List<Figure> run(Pictures pictures) {
        Doctor doctor = Doctor.watching();
        MostEpochs watched = new MostEpochs(doctor);
        try (GenreNetModel model = GenreNetModel.create()) {
            model.fit(
                    pictures.dataset(),
                    FitOptions.epochs(EPOCHS)
                            .batchSize(BATCH)
                            .stepsPerEpoch(STEPS_OF_EPOCH)
                            .watch(watched));
        }
        Sample without = new Sample(numbers(watched.without));
        Sample neighbours = new Sample(numbers(watched.before));
        return List.of(
                without.figure("epoch of %d steps".formatted(STEPS_OF_EPOCH), "ms"),
                neighbours.over(without).figure("watched epoch / epoch after it", "x"),
                new Figure(
                        SHARE,
                        PERCENT * doctor.overhead().share(),
                        "%",
                        "of %d epochs, %.0f s, four fifths of them watched: %.2f s, preparation included"
                                .formatted(
                                        EPOCHS,
                                        doctor.overhead().ofSeconds(),
                                        doctor.overhead().seconds())));
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Hides every fifth epoch from a doctor; takes its time and that of the one before it. */
    private static final class MostEpochs implements Watcher {
        private final Watcher doctor;
        private final List<Double> before = new ArrayList<>();
        private final List<Double> without = new ArrayList<>();
        private int epoch = 1;
        private double last;
        private long start;

        MostEpochs(Watcher doctor) {
            this.doctor = doctor;
        }

        private boolean watching() {
            return epoch % UNWATCHED_EVERY != 0;
        }

        @Override
        public void begin(WatchedRun run) {
            doctor.begin(run);
        }

        @Override
        public Depth depth(long step) {
            if (step % STEPS_OF_EPOCH == 0) {
                start = System.nanoTime();
            }
            return watching() ? doctor.depth(step) : Depth.NOTHING;
        }

        @Override
        public void stepEnd(WatchedStep step, float[] targets) {
            if (watching()) {
                doctor.stepEnd(step, targets);
            }
        }

        @Override
        public void validated(BatchResult result, float[] targets) {
            if (watching()) {
                doctor.validated(result, targets);
            }
        }

        @Override
        public void epochEnd(EpochResult result, WeightValues weights) {
            if (watching()) {
                doctor.epochEnd(result, weights);
            }
            double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
            if (!watching()) {
                before.add(last);
                without.add(millis);
            }
            last = millis;
            epoch++;
        }

        @Override
        public void end(History history) {
            doctor.end(history);
        }
    }
}
