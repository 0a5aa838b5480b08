package org.layerwright.bench;

import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.bench.net.PlainGenreNetModel;
import org.layerwright.bench.net.SmallClothingNetModel;
import org.layerwright.bench.net.SmallCoverNetModel;
import org.layerwright.bench.net.SmallPosterNetModel;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.NetworkSession;
import org.layerwright.precision.Precision;
import org.layerwright.samples.covers.CoverSet;
import org.layerwright.train.Evaluation;
import org.layerwright.train.FitOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Mixed precision against float32: what comes of training, over seeds, on drawn covers and on real
 * pictures; and how long steps and predictions take. Property {@code bench.pictures} names the
 * folder that holds {@code clothing} and {@code movie-posters}; without it only covers. Properties
 * {@code bench.seeds}, {@code bench.epochs} and {@code bench.examples} make it smaller.
 */
public final class PrecisionBench {
    private static final int BATCH = 32;
    private static final int SEEDS = Integer.getInteger("bench.seeds", 3);
    private static final int EPOCHS = Integer.getInteger("bench.epochs", 12);
    private static final int EXAMPLES = Integer.getInteger("bench.examples", 1000);
    private static final Rounds STEPS = new Rounds(9, 3);
    private static final long COVER_SEED = 7;

    private PrecisionBench() {}

    /**
     * What is trained on.
     *
     * @param metric of the sample
     */
    private record Setup(
            String name,
            ImageDataset data,
            Function<ModelOptions, ? extends Model> network,
            String metric) {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        List<Figure> figures = new ArrayList<>();
        Path covers = Files.createDirectories(ResultFile.home().resolve("target/covers"));
        ImageDataset drawn =
                ImageDataset.fromCsv(
                        CoverSet.write(covers, EXAMPLES, COVER_SEED, (done, all) -> {}));
        for (Setup setup : setups(drawn)) {
            figures.addAll(quality(setup));
        }
        figures.addAll(times(drawn));
        ResultFile.of(
                        "precision",
                        "Mixed bfloat16 against float32: %d runs each of %d epochs in batches of %d of 64x64x3; steps and predictions of GenreNet, batch %d of 150x150x3."
                                .formatted(SEEDS, EPOCHS, BATCH, BATCH),
                        figures)
                .publish();
    }

    private static List<Setup> setups(ImageDataset covers) {
        List<Setup> setups = new ArrayList<>();
        setups.add(new Setup("covers", covers, SmallCoverNetModel::create, "macro_f1"));
        String pictures = System.getProperty("bench.pictures");
        if (pictures != null) {
            setups.add(
                    new Setup(
                            "clothing",
                            read(pictures, "clothing"),
                            SmallClothingNetModel::create,
                            "categorical_accuracy"));
            setups.add(
                    new Setup(
                            "movie posters",
                            read(pictures, "movie-posters"),
                            SmallPosterNetModel::create,
                            "macro_f1"));
        }
        return setups;
    }

    /** Some of a set, drawn once for all seeds and precisions. */
    private static ImageDataset read(String pictures, String set) {
        ImageDataset all = ImageDataset.fromCsv(Path.of(pictures, set, "labels.csv"));
        double share = Math.min(0.999, (double) EXAMPLES / all.size());
        return all.split(share, 1).train();
    }

    /** A seed's runs take turns, so that both have the same machine. */
    private static List<Figure> quality(Setup setup) {
        List<Evaluation> exact = new ArrayList<>();
        List<Evaluation> mixed = new ArrayList<>();
        LongStream.rangeClosed(1, SEEDS)
                .forEach(
                        seed -> {
                            exact.add(trained(setup, Precision.FLOAT32, seed));
                            mixed.add(trained(setup, Precision.MIXED_BFLOAT16, seed));
                        });
        return Stream.of("loss", setup.metric())
                .flatMap(value -> rows(setup.name() + ", validation " + value, value, exact, mixed))
                .toList();
    }

    private static Evaluation trained(Setup setup, Precision precision, long seed) {
        Split<ImageDataset> split = setup.data().split(0.7, seed);
        try (Model model =
                setup.network().apply(ModelOptions.defaults().seed(seed).precision(precision))) {
            model.fit(split.train(), FitOptions.epochs(EPOCHS).batchSize(BATCH).seed(seed));
            return model.evaluate(split.validation());
        }
    }

    private static Stream<Figure> rows(
            String what, String value, List<Evaluation> exact, List<Evaluation> mixed) {
        ToDoubleFunction<Evaluation> of = evaluation -> evaluation.value(value);
        Sample one = new Sample(exact.stream().mapToDouble(of).toArray());
        Sample other = new Sample(mixed.stream().mapToDouble(of).toArray());
        double[] differences = new double[SEEDS];
        for (int i = 0; i < SEEDS; i++) {
            differences[i] = other.values()[i] - one.values()[i];
        }
        return Stream.of(
                mean(what + ", float32", one),
                mean(what + ", bfloat16", other),
                mean(what + ", bfloat16 - float32", new Sample(differences)));
    }

    /** The mean of the runs, with their standard deviation. */
    private static Figure mean(String name, Sample runs) {
        double mean = Arrays.stream(runs.values()).average().orElseThrow();
        double squares = Arrays.stream(runs.values()).map(run -> (run - mean) * (run - mean)).sum();
        double spread = Math.sqrt(squares / Math.max(1, runs.values().length - 1));
        return new Figure(
                name,
                mean,
                "",
                String.format(
                        Locale.ROOT,
                        "standard deviation %s, %s to %s",
                        Figure.text(spread),
                        Figure.text(runs.min()),
                        Figure.text(runs.max())));
    }

    private static List<Figure> times(ImageDataset covers) {
        ModelOptions options = ModelOptions.defaults();
        try (Model exact = PlainGenreNetModel.create(options);
                Model mixed =
                        PlainGenreNetModel.create(options.precision(Precision.MIXED_BFLOAT16));
                BatchSource source =
                        BatchSource.open(
                                covers.withLabels(exact.info().labels()),
                                BatchOptions.of(150, 150, 3).batchSize(BATCH));
                Epoch epoch = source.epoch(0);
                Batch batch = epoch.next()) {
            List<Sample> steps =
                    STEPS.time(
                            () -> exact.trainer().trainBatch(batch),
                            () -> mixed.trainer().trainBatch(batch));
            NetworkSession one = exact.trainer().session();
            NetworkSession other = mixed.trainer().session();
            List<Sample> predictions =
                    STEPS.time(
                            () -> one.probabilities(batch.images()),
                            () -> other.probabilities(batch.images()));
            return Stream.of(compared("training step", steps), compared("inference", predictions))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static List<Figure> compared(String what, List<Sample> times) {
        Sample exact = times.get(0);
        Sample mixed = times.get(1);
        return List.of(
                exact.figure(what + ", float32", "ms"),
                mixed.figure(what + ", bfloat16", "ms"),
                exact.over(mixed).figure(what + ", float32 / bfloat16", "x"));
    }
}
