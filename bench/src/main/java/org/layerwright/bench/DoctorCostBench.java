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
 * What it costs that a doctor watches: single steps with and without measuring, in turn, and epochs
 * of one run of which every other one is watched.
 */
public final class DoctorCostBench {
    private static final int BATCH = 32;
    private static final int PICTURES = 320;
    private static final Rounds STEPS = new Rounds(9, 5);
    private static final int STEPS_OF_EPOCH = 40;
    private static final int PAIRS = 4;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double PERCENT = 100;

    /** The name of its file. */
    static final String NAME = "doctor-cost";

    /** The figure that tells what watching adds to a run. */
    static final String RATIO = "watched epoch / epoch";

    private DoctorCostBench() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        try (Pictures pictures = Pictures.draw(PICTURES)) {
            List<Figure> figures = new ArrayList<>(steps(pictures));
            figures.addAll(epochs(pictures));
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

    private static List<Figure> epochs(Pictures pictures) {
        Doctor doctor = Doctor.watching();
        EveryOther watched = new EveryOther(doctor);
        try (GenreNetModel model = GenreNetModel.create()) {
            model.fit(
                    pictures.dataset(),
                    FitOptions.epochs(1 + 2 * PAIRS)
                            .batchSize(BATCH)
                            .stepsPerEpoch(STEPS_OF_EPOCH)
                            .watch(watched));
        }
        Sample with = new Sample(numbers(watched.with));
        Sample without = new Sample(numbers(watched.without));
        return List.of(
                without.figure("epoch of %d steps".formatted(STEPS_OF_EPOCH), "ms"),
                with.over(without).figure(RATIO, "x"),
                new Figure(
                        "what the doctor says it cost",
                        PERCENT * doctor.overhead().share(),
                        "%",
                        "of the whole run, half of it watched, with %.2f s to prepare and measure"
                                .formatted(doctor.overhead().seconds())));
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Lets a doctor see every other epoch, and takes each one's time, with what follows it. */
    private static final class EveryOther implements Watcher {
        private final Watcher doctor;
        private final List<Double> with = new ArrayList<>();
        private final List<Double> without = new ArrayList<>();
        private int epoch = 1;
        private long start;

        EveryOther(Watcher doctor) {
            this.doctor = doctor;
        }

        /** The first epoch, which prepares, is watched and not counted. */
        private boolean watching() {
            return epoch % 2 == 1;
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
            if (epoch > 1) {
                (watching() ? with : without).add(millis);
            }
            epoch++;
        }

        @Override
        public void end(History history) {
            doctor.end(history);
        }
    }
}
