package org.layerwright.bench;

import org.layerwright.Model;
import org.layerwright.bench.net.HandWrittenGenreNet;
import org.layerwright.bench.net.PlainGenreNetModel;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.WeightValues;
import org.layerwright.samples.genre.GenreNetModel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A training step of GenreNet, batch 32 of 150x150x3, against the same network written by hand in
 * TensorFlow Java; its inference and its evaluation. Both get the same tensors and begin at the
 * same weights, and the benchmark fails if their losses part: then they would not do the same work.
 */
public final class StepBench {
    private static final int BATCH = 32;
    private static final int PICTURES = 320;
    private static final int CHECKED_STEPS = 5;
    private static final double TOLERANCE = 1e-3;
    private static final Rounds STEPS = new Rounds(11, 5);
    private static final Rounds EVALUATIONS = new Rounds(5, 1);
    private static final double MILLIS = 1e3;

    private StepBench() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        try (Pictures pictures = Pictures.draw(PICTURES);
                PlainGenreNetModel plain = PlainGenreNetModel.create();
                GenreNetModel augmented = GenreNetModel.create();
                HandWrittenGenreNet hand = new HandWrittenGenreNet(weights(plain));
                BatchSource source =
                        BatchSource.open(
                                pictures.dataset().withLabels(plain.info().labels()),
                                BatchOptions.of(150, 150, 3).batchSize(BATCH));
                Epoch epoch = source.epoch(0);
                Batch batch = epoch.next()) {
            List<Figure> figures = new ArrayList<>();
            figures.add(agreement(plain, hand, batch));
            figures.addAll(training(plain, augmented, hand, batch));
            figures.addAll(inference(plain, hand, batch));
            figures.add(evaluation(plain, pictures.dataset()));
            ResultFile.of(
                            "step",
                            "GenreNet, batch %d of 150x150x3: milliseconds a batch, and how many"
                                            .formatted(BATCH)
                                    + " times faster than hand-written TensorFlow Java.",
                            figures)
                    .publish();
        }
    }

    private static WeightValues weights(Model model) {
        NetworkSession session = model.trainer().session();
        return session.read(session.network().weights().ofModel());
    }

    private static Figure agreement(Model product, HandWrittenGenreNet hand, Batch batch) {
        double worst = 0;
        for (int step = 0; step < CHECKED_STEPS; step++) {
            double ours = product.trainer().trainBatch(batch).meanLoss();
            double theirs = hand.step(batch.images(), batch.labels());
            worst = Math.max(worst, Math.abs(ours - theirs) / theirs);
        }
        if (!(worst < TOLERANCE)) {
            throw new IllegalStateException(
                    "the losses of the two networks differ by a share of " + worst);
        }
        return new Figure(
                "largest relative difference of the losses",
                worst,
                "",
                "over the first %d steps".formatted(CHECKED_STEPS));
    }

    private static List<Figure> training(
            Model plain, Model augmented, HandWrittenGenreNet hand, Batch batch) {
        List<Sample> times =
                STEPS.time(
                        () -> hand.step(batch.images(), batch.labels()),
                        () -> plain.trainer().trainBatch(batch),
                        () -> augmented.trainer().trainBatch(batch));
        Sample byHand = times.get(0);
        Sample product = times.get(1);
        Sample withAugmentation = times.get(2);
        return List.of(
                byHand.figure("training step, hand-written", "ms"),
                product.figure("training step, product", "ms"),
                byHand.over(product).figure("training step, hand-written / product", "x"),
                withAugmentation.figure("training step with augmentation, product", "ms"),
                byHand.over(withAugmentation)
                        .figure("training step, hand-written without / product with", "x"));
    }

    private static List<Figure> inference(Model plain, HandWrittenGenreNet hand, Batch batch) {
        NetworkSession session = plain.trainer().session();
        List<Sample> times =
                STEPS.time(
                        () -> hand.probabilities(batch.images()),
                        () -> session.probabilities(batch.images()),
                        () -> plain.trainer().evaluateBatch(batch));
        Sample byHand = times.get(0);
        Sample product = times.get(1);
        Sample evaluation = times.get(2);
        return List.of(
                byHand.figure("inference, hand-written", "ms"),
                product.figure("inference, product", "ms"),
                byHand.over(product).figure("inference, hand-written / product", "x"),
                evaluation.figure("evaluation of a batch, product", "ms"));
    }

    private static Figure evaluation(Model plain, ImageDataset data) {
        Sample millis = EVALUATIONS.time(() -> plain.evaluate(data)).get(0);
        return millis.map(time -> data.size() * MILLIS / time)
                .figure("Model.evaluate, from 300x300 JPEG files", "images/s");
    }
}
