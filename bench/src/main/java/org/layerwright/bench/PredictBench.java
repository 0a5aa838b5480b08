package org.layerwright.bench;

import org.layerwright.Model;
import org.layerwright.bench.net.SoakNetModel;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.export.ExportOptions;
import org.layerwright.predict.LabelProbability;
import org.layerwright.predict.Prediction;
import org.layerwright.predict.Predictor;
import org.layerwright.samples.zoo.mobilenet.MobileNetV2Model;
import org.layerwright.samples.zoo.resnet.ResNet50Model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Predictions by eight threads at once, each compared with what one thread alone got; then the time
 * of a prediction with batch normalization folded and not.
 */
public final class PredictBench {
    private static final int THREADS = 8;
    private static final int EACH = 10_000;
    private static final int PICTURES = 64;
    private static final Rounds ROUNDS = new Rounds(9, 5);

    private PredictBench() {}

    /** Takes no arguments. */
    public static void main(String[] args)
            throws IOException, InterruptedException, ExecutionException {
        List<Figure> figures = new ArrayList<>();
        Path folder = Files.createTempDirectory("layerwright-predict");
        try (Pictures pictures = Pictures.draw(PICTURES)) {
            ImageDataset data = pictures.dataset();
            List<byte[]> contents = new ArrayList<>();
            for (Example example : data.examples()) {
                contents.add(Files.readAllBytes(example.file()));
            }
            try (Model model = SoakNetModel.create();
                    Predictor live = model.predictor()) {
                Path exported = folder.resolve("soak");
                model.export(exported);
                figures.addAll(threads("open model", live, contents));
                try (Predictor loaded = Predictor.load(exported)) {
                    figures.addAll(threads("exported model", loaded, contents));
                }
            }
            figures.addAll(folding("MobileNetV2", MobileNetV2Model::create, folder, contents));
            figures.addAll(folding("ResNet50", ResNet50Model::create, folder, contents));
        }
        ResultFile.of(
                        "predict",
                        "%d threads with %,d predictions each, compared to the bit with one thread's; and"
                                        .formatted(THREADS, EACH)
                                + " one picture by exported networks, decoding included.",
                        figures)
                .publish();
    }

    private static List<Figure> threads(String what, Predictor predictor, List<byte[]> contents)
            throws InterruptedException, ExecutionException {
        predictor.warmUp();
        List<String> alone = contents.stream().map(each -> exact(predictor, each)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        List<Future<Integer>> wrong = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            Callable<Integer> task =
                    () -> {
                        int different = 0;
                        for (int i = 0; i < EACH; i++) {
                            int picture = (first + i) % PICTURES;
                            String now = exact(predictor, contents.get(picture));
                            different += now.equals(alone.get(picture)) ? 0 : 1;
                        }
                        return different;
                    };
            wrong.add(threads.submit(task));
        }
        int different = 0;
        for (Future<Integer> each : wrong) {
            different += each.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        threads.shutdown();
        return List.of(
                new Figure(
                        what + ": different answers",
                        different,
                        "",
                        "of %,d".formatted(THREADS * EACH)),
                new Figure(what, THREADS * EACH / seconds, "predictions/s", "JPEG of 300x300"));
    }

    private static String exact(Predictor predictor, byte[] content) {
        StringBuilder text = new StringBuilder();
        for (LabelProbability each : predictor.predict(content).all()) {
            text.append(Float.toHexString(each.probability())).append(' ');
        }
        return text.toString();
    }

    private static List<Figure> folding(
            String name, Supplier<Model> create, Path folder, List<byte[]> contents) {
        Path folded = folder.resolve(name + "-folded");
        Path plain = folder.resolve(name);
        try (Model model = create.get()) {
            model.export(folded);
            model.export(plain, ExportOptions.defaults().foldBatchNormalization(false));
        }
        try (Predictor with = Predictor.load(folded);
                Predictor without = Predictor.load(plain)) {
            List<Sample> times =
                    ROUNDS.time(
                            () -> checked(with.predict(contents.get(0))),
                            () -> checked(without.predict(contents.get(0))));
            return List.of(
                    times.get(0).figure(name + ", folded", "ms"),
                    times.get(1).figure(name + ", not folded", "ms"),
                    times.get(1).over(times.get(0)).figure(name + ", not folded / folded", "x"));
        }
    }

    private static void checked(Prediction prediction) {
        if (!Float.isFinite(prediction.top().probability())) {
            throw new IllegalStateException("the prediction is " + prediction);
        }
    }
}
