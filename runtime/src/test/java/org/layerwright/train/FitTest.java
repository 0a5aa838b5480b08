package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.data.batch.Sampling;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.Optimizer;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.optimizer.Adam;
import org.layerwright.train.optimizer.Sgd;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Whole runs on pictures that can be learnt. */
class FitTest {
    private static final Adam FAST = new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false);
    private static final Optimizer STILL = new Sgd(1e-30f, 0f, false);

    private final Path folder;

    FitTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void learnsWhatCanBeLearnt() {
        ImageDataset train = TinyImages.write(folder, 120, 1);
        ImageDataset validation = TinyImages.write(folder, 50, 2);
        try (TinyNet net = TinyNet.create(new Definition(FAST, 0.2f, true), 7)) {
            History history =
                    net.fit(train, FitOptions.epochs(15).batchSize(16).validation(validation));
            assertThat(history.stopReason()).isEqualTo("all 15 epochs done");
            assertThat(history.values("loss").get(14))
                    .isLessThan(history.values("loss").get(0) / 2);
            assertThat(history.epochs().get(14).values().keySet())
                    .containsExactly(
                            "loss",
                            "subset_accuracy",
                            "hamming_loss",
                            "macro_f1",
                            "macro_roc_auc",
                            "val_loss",
                            "val_subset_accuracy",
                            "val_hamming_loss",
                            "val_macro_f1",
                            "val_macro_roc_auc",
                            "learning_rate",
                            "images_per_second",
                            "input_wait_seconds",
                            "input_wait_share");
            Evaluation evaluation = net.evaluate(validation);
            assertThat(evaluation.value("loss"))
                    .isCloseTo(history.epochs().get(14).value("val_loss"), within(1e-6));
            assertThat(evaluation.value("macro_roc_auc"))
                    .isEqualTo(history.epochs().get(14).value("val_macro_roc_auc"))
                    .isGreaterThan(0.9);
            assertThat(evaluation.value("subset_accuracy")).isGreaterThan(0.8);
            assertThat(evaluation.baseline().get("subset_accuracy")).isLessThan(0.5);
            assertThat(evaluation.report()).contains("left", "top", "bright", "baseline");
        }
    }

    /** 50 images in batches of 16 leave 2: a mean of batch means would be off. */
    @Test
    void epochValuesAreMeansOverImages() {
        ImageDataset data = TinyImages.write(folder, 50, 3);
        try (TinyNet net = TinyNet.create(Definition.plain(STILL), 1)) {
            EpochResult epoch =
                    net.fit(data, FitOptions.epochs(1).batchSize(16).validation(data))
                            .epochs()
                            .get(0);
            Recount recount = Recount.of(net, data);
            for (String prefix : List.of("", "val_")) {
                assertThat(epoch.value(prefix + "loss")).isCloseTo(recount.loss, within(1e-6));
                assertThat(epoch.value(prefix + "hamming_loss"))
                        .isCloseTo(recount.wrongCells / 150.0, within(1e-12));
                assertThat(epoch.value(prefix + "subset_accuracy"))
                        .isCloseTo(recount.rightRows / 50.0, within(1e-12));
            }
        }
    }

    @Test
    void anEpochConsistsOfWhatIsSampled() {
        ImageDataset all = TinyImages.write(folder, 60, 5);
        int[] mostlyLeft =
                IntStream.range(0, all.size())
                        .filter(i -> all.labelsOf(i).contains(0) || i % 10 == 0)
                        .toArray();
        ImageDataset data = all.subset(mostlyLeft);
        try (TinyNet net = TinyNet.create(Definition.plain(STILL), 1)) {
            FitOptions options = FitOptions.epochs(3).batchSize(16).seed(9);
            History history = net.fit(data, options.sampling(Sampling.BALANCED));
            double[] losses = losses(net, data);
            for (EpochResult epoch : history.epochs()) {
                long seed = BatchSource.epochSeed(9, epoch.epoch());
                double drawn =
                        Arrays.stream(Sampling.BALANCED.of(data).epoch(seed))
                                .mapToDouble(example -> losses[example])
                                .average()
                                .orElseThrow();
                assertThat(epoch.value("loss"))
                        .isCloseTo(drawn, within(1e-6))
                        .isNotCloseTo(Arrays.stream(losses).average().orElseThrow(), within(1e-4));
            }
        }
    }

    private static double[] losses(TinyNet net, ImageDataset data) {
        double[] losses = new double[data.size()];
        try (BatchSource source = BatchSource.open(data, BatchOptions.of(8, 8, 1).batchSize(1));
                Epoch images = source.epochInOrder()) {
            for (int i = 0; i < losses.length; i++) {
                try (Batch image = images.next()) {
                    losses[i] = net.trainer().evaluateBatch(image).losses()[0];
                }
            }
        }
        return losses;
    }

    /** Losses and decisions of single images, counted by hand. */
    private static final class Recount {
        double loss;
        int wrongCells;
        int rightRows;

        static Recount of(TinyNet net, ImageDataset data) {
            Recount recount = new Recount();
            try (BatchSource source =
                            BatchSource.open(data, BatchOptions.of(8, 8, 1).batchSize(1));
                    Epoch images = source.epochInOrder()) {
                while (images.hasNext()) {
                    try (Batch image = images.next()) {
                        recount.add(net.trainer().evaluateBatch(image), image);
                    }
                }
            }
            recount.loss /= data.size();
            return recount;
        }

        private void add(BatchResult result, Batch image) {
            loss += result.losses()[0];
            int wrong = 0;
            for (int label = 0; label < 3; label++) {
                boolean predicted = result.probabilities()[label] > 0.5f;
                wrong += predicted == (image.labels().getFloat(0, label) == 1f) ? 0 : 1;
            }
            wrongCells += wrong;
            rightRows += wrong == 0 ? 1 : 0;
        }
    }
}
