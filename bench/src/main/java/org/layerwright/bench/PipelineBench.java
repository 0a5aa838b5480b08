package org.layerwright.bench;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.ImageInspector;
import org.layerwright.data.InspectionOptions;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchOptions.Cache;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.samples.genre.GenreNetModel;
import org.layerwright.train.EpochResult;
import org.layerwright.train.FitOptions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How fast pictures come: 1,000 JPEG files of 300x300 read, decoded and resized to 150x150 in
 * batches of 32; and how much of training is spent waiting for them.
 */
public final class PipelineBench {
    private static final int PICTURES = 1000;
    private static final int EPOCHS = 3;
    private static final BatchOptions FORM = BatchOptions.of(150, 150, 3);
    private static final Rounds PASSES = new Rounds(5, 1);
    private static final Rounds BESIDE_KERAS = new Rounds(15, 1);
    private static final double MILLIS = 1e3;
    private static final double PERCENT = 100;

    private PipelineBench() {}

    /** Takes no arguments; Keras is asked if {@code bench.python} names an interpreter with it. */
    public static void main(String[] args) throws IOException {
        try (Pictures pictures = Pictures.draw(PICTURES)) {
            ImageDataset data = pictures.dataset();
            List<Figure> figures = new ArrayList<>(reading(data));
            figures.addAll(keeping(data, pictures));
            figures.addAll(training(data));
            String python = System.getProperty("bench.python");
            if (python != null) {
                try (KerasPeer keras = KerasPeer.start(python, pictures.folder())) {
                    figures.addAll(beside(keras, data));
                }
            }
            ResultFile.of(
                            "pipeline",
                            "1,000 JPEG files of 300x300 to batches of 32 of 150x150x3, files in the"
                                    + " page cache; then GenreNet trained on them.",
                            figures)
                    .publish();
        }
    }

    private static List<Figure> reading(ImageDataset data) {
        try (BatchSource streamed = BatchSource.open(data, FORM.cache(Cache.NONE));
                BatchSource cached = BatchSource.open(data, FORM.cache(Cache.MEMORY))) {
            List<Sample> times =
                    PASSES.time(
                            () -> ImageInspector.inspect(data, InspectionOptions.rejecting()),
                            () -> pass(streamed),
                            () -> filling(data, Cache.MEMORY),
                            () -> pass(cached));
            return List.of(
                    rate(times.get(0)).figure("check before training", "images/s"),
                    rate(times.get(1)).figure("epoch without cache", "images/s"),
                    rate(times.get(2)).figure("first epoch, which fills the cache", "images/s"),
                    rate(times.get(3)).figure("later epoch, from the cache", "images/s"));
        }
    }

    private static List<Figure> keeping(ImageDataset data, Pictures pictures) {
        Cache cache = Cache.disk(pictures.beside("cache"));
        try (BatchSource streamed = BatchSource.open(data, FORM.cache(Cache.NONE));
                BatchSource kept = BatchSource.open(data, FORM.cache(cache))) {
            AtomicInteger empty = new AtomicInteger();
            List<Sample> times =
                    PASSES.time(
                            () -> pass(streamed),
                            () -> pass(kept),
                            () ->
                                    filling(
                                            data,
                                            Cache.disk(
                                                    pictures.beside(
                                                            "cache" + empty.incrementAndGet()))));
            return List.of(
                    rate(times.get(2))
                            .figure("first epoch, which fills the cache on disk", "images/s"),
                    rate(times.get(1)).figure("later epoch, from the cache on disk", "images/s"),
                    times.get(0).over(times.get(1)).figure("cache on disk / decoding", ""));
        }
    }

    private static List<Figure> beside(KerasPeer keras, ImageDataset data) {
        try (BatchSource streamed = BatchSource.open(data, FORM.cache(Cache.NONE))) {
            List<Sample> times =
                    BESIDE_KERAS.time(() -> pass(streamed), () -> keras.pass(PICTURES));
            return List.of(
                    rate(times.get(0)).figure("beside Keras: epoch without cache", "images/s"),
                    rate(times.get(1))
                            .figure(
                                    "image_dataset_from_directory, " + keras.versions(),
                                    "images/s"),
                    times.get(1).over(times.get(0)).figure("product / Keras", ""));
        }
    }

    private static void filling(ImageDataset data, Cache cache) {
        try (BatchSource fresh = BatchSource.open(data, FORM.cache(cache))) {
            pass(fresh);
        }
    }

    private static void pass(BatchSource source) {
        try (Epoch epoch = source.epoch(0)) {
            while (epoch.hasNext()) {
                try (Batch batch = epoch.next()) {
                    batch.size();
                }
            }
        }
    }

    private static Sample rate(Sample millis) {
        return millis.map(time -> PICTURES * MILLIS / time);
    }

    private static List<Figure> training(ImageDataset data) {
        try (GenreNetModel model = GenreNetModel.create()) {
            List<EpochResult> epochs =
                    model.fit(data, FitOptions.epochs(EPOCHS).cache(Cache.MEMORY)).epochs();
            return epochs.stream().map(PipelineBench::waiting).toList();
        }
    }

    private static Figure waiting(EpochResult epoch) {
        return new Figure(
                "share of epoch %d spent waiting for pictures".formatted(epoch.epoch()),
                PERCENT * epoch.value("input_wait_share"),
                "%",
                "trained at %s images/s".formatted(Figure.text(epoch.value("images_per_second"))));
    }
}
