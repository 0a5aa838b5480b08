package org.layerwright.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.data.problem.DataException;
import org.layerwright.metrics.DecisionRule;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Adam;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.imageio.ImageIO;

/** A model's predictions of files, against those of the training pipeline. */
class PredictorTest {
    private final TinyNet net =
            TinyNet.create(new TinyNet.Definition(Adam.defaults(), 0.5f, true), 3);
    private final Path folder;

    PredictorTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        net.close();
    }

    @Test
    void manyFilesGiveWhatThePipelineOfTrainingGivesInOrder() {
        List<Path> files = TestPictures.mixed(folder, 70);
        List<Prediction> predictions = net.predict(files);
        List<float[]> expected = byTrainingPipeline(files);
        assertThat(predictions).hasSize(70);
        for (int i = 0; i < 70; i++) {
            assertSame(predictions.get(i), expected.get(i));
        }
        assertThat(predictions.stream().map(Prediction::toString).distinct().count())
                .as("pictures that can be told apart")
                .isGreaterThan(35);
    }

    @Test
    void oneFileAndItsBytesGiveTheSame() throws IOException {
        List<Path> files = TestPictures.mixed(folder, 8);
        List<float[]> expected = byTrainingPipeline(files);
        for (int i = 0; i < 8; i++) {
            assertSame(net.predict(files.get(i)), expected.get(i));
            assertSame(net.predict(Files.readAllBytes(files.get(i))), expected.get(i));
        }
    }

    @Test
    void eightThreadsGiveWhatOneGives() throws Exception {
        Path exported = folder.resolve("exported");
        net.export(exported);
        try (Predictor live = net.predictor();
                Predictor read = Predictor.load(exported)) {
            live.warmUp();
            eightGiveWhatOneGives(live);
            eightGiveWhatOneGives(read);
        }
    }

    private void eightGiveWhatOneGives(Predictor predictor) throws Exception {
        List<Path> files = TestPictures.mixed(folder, 40);
        List<String> sequential = exact(predictor, files);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                answers.add(threads.submit(() -> exact(predictor, files)));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(sequential);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> exact(Predictor predictor, List<Path> files) {
        return files.stream().map(predictor::predict).map(this::exact).toList();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void aPictureInMemoryGivesWhatItsFileGives(int type) throws IOException {
        byte[] png = TestPictures.noise(13, 9, type, "png", 4);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        try (Predictor predictor = net.predictor()) {
            assertThat(exact(predictor.predict(image))).isEqualTo(exact(predictor.predict(png)));
        }
    }

    @Test
    void itSeesWhatTheModelLearnsAndDecidesBy() {
        Path file = TestPictures.mixed(folder, 1).get(0);
        try (Predictor predictor = net.predictor()) {
            net.decideBy("out", DecisionRule.threshold(0f));
            assertThat(predictor.predict(file).labels()).hasSize(3);
            net.decideBy("out", DecisionRule.threshold(1f));
            assertThat(predictor.predict(file).labels()).isEmpty();
            net.layer("out").setWeight("bias", 100, 0, 0);
            assertThat(predictor.predict(file).top()).hasToString("left 1.000");
        }
    }

    @Test
    void allBadFilesAreNamed() throws IOException {
        List<Path> files = new ArrayList<>(TestPictures.mixed(folder, 70));
        byte[] png = TestPictures.noise(20, 20, BufferedImage.TYPE_INT_RGB, "png", 1);
        Path truncated = folder.resolve("truncated.png");
        Files.write(truncated, Arrays.copyOf(png, 200));
        Path text = Files.writeString(folder.resolve("notes.png"), "no picture");
        files.set(3, truncated);
        files.set(65, text);
        files.add(folder.resolve("missing.jpg"));
        assertThatThrownBy(() -> net.predict(files))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("3 of 71 pictures cannot be used:")
                .hasMessageContaining("truncated.png: it cannot be decoded")
                .hasMessageContaining("notes.png")
                .hasMessageContaining("missing.jpg: it does not exist");
        assertThatThrownBy(() -> net.predict(truncated))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(truncated.toString());
        assertThatThrownBy(() -> net.predict(new byte[] {1, 2, 3}))
                .isInstanceOf(DataException.class);
    }

    @Test
    void noFilesGiveNoPredictions() {
        assertThat(net.predict(List.of())).isEmpty();
    }

    private String exact(Prediction prediction) {
        return prediction.all().stream()
                .map(label -> Float.toHexString(label.probability()))
                .toList()
                .toString();
    }

    private static void assertSame(Prediction prediction, float[] expected) {
        for (int label = 0; label < expected.length; label++) {
            assertThat(prediction.probability(TinyNet.LABELS.get(label)))
                    .isCloseTo(expected[label], within(1e-6f));
        }
    }

    private List<float[]> byTrainingPipeline(List<Path> files) {
        List<Example> examples =
                files.stream().map(file -> new Example(file, List.of(0), "made")).toList();
        ImageDataset data = ImageDataset.of(TinyNet.LABELS, examples);
        List<float[]> rows = new ArrayList<>();
        try (BatchSource source = BatchSource.open(data, BatchOptions.of(8, 8, 1).batchSize(1));
                Epoch epoch = source.epochInOrder()) {
            while (epoch.hasNext()) {
                try (Batch batch = epoch.next()) {
                    rows.add(net.trainer().evaluateBatch(batch).probabilities());
                }
            }
        }
        return rows;
    }
}
