package org.layerwright.samples.genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.ModelOptions;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.metrics.LabelKind;
import org.layerwright.predict.LabelProbability;
import org.layerwright.predict.Prediction;
import org.layerwright.predict.Predictor;
import org.layerwright.samples.covers.CoverSet;
import org.layerwright.train.Evaluation;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample as its user sees it: one short training, looked at from all sides. */
final class GenreNetTest {
    private static final int COVERS = 40;
    private static final long SEED = 3;

    private static Path folder;
    private static Split<ImageDataset> split;
    private static GenreNetModel model;
    private static History history;

    @BeforeAll
    static void train(@TempDir Path given) throws IOException {
        folder = given;
        split =
                ImageDataset.fromCsv(
                                CoverSet.write(
                                        folder.resolve("covers"), COVERS, SEED, (done, all) -> {}))
                        .split(0.8, SEED);
        model = GenreNetModel.create(ModelOptions.defaults().seed(SEED));
        history = model.fit(split.train(), options(4));
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private static FitOptions options(int epochs) {
        return FitOptions.epochs(epochs).batchSize(16).seed(SEED);
    }

    /** In mixed precision the loss and the probabilities would else be of 8 bits; see Float32. */
    @Test
    void scoresAreFenced() {
        NetworkGraph network = model.trainer().session().network();
        assertThat(network.training().output().logits().op().type()).isEqualTo("Cast");
        assertThat(network.inference().output().logits().op().type()).isEqualTo("Cast");
    }

    @Test
    void isTheNetworkTheUserAskedFor() {
        assertThat(model.info().labels())
                .containsExactly("electronic", "rock", "jazz", "pop", "hiphop")
                .containsExactlyElementsOf(CoverSet.GENRES);
        assertThat(model.info().outputs().get(0).labelKind()).isEqualTo(LabelKind.MULTI_LABEL);
        assertThat(model.info().parameters()).isEqualTo(3_455_173);
        assertThat(model.summary()).contains("3,455,173");
        assertThat(model.info().layers())
                .filteredOn(layer -> layer.parameters() > 0)
                .extracting(LayerInfo::parameters)
                // 3x3 kernels over 3, 32, 64 and 128 channels; 7x7x128 values into 512; 512 into 5.
                .containsExactly(896L, 18_496L, 73_856L, 147_584L, 3_211_776L, 2_565L);
        assertThat(model.conv4().weight("kernel").shape().toArray())
                .containsExactly(3, 3, 128, 128);
    }

    @Test
    void lossFalls() {
        List<Double> losses = history.values("loss");
        assertThat(losses).hasSize(4).allMatch(Double::isFinite);
        // An untrained network's binary cross-entropy is near ln 2.
        assertThat(losses.get(0)).isCloseTo(Math.log(2), within(0.3));
        assertThat(losses.get(3)).isLessThan(losses.get(0));
    }

    @Test
    void metricsAreThoseOfThePredictions() {
        ImageDataset images = split.validation();
        Evaluation evaluation = model.evaluate(images);
        List<Prediction> predictions = model.predict(files(images));
        int allRight = 0;
        int wrong = 0;
        double f1 = 0;
        double loss = 0;
        int labels = images.labels().size();
        for (int label = 0; label < labels; label++) {
            int both = 0;
            int either = 0;
            for (int i = 0; i < images.size(); i++) {
                float probability =
                        predictions.get(i).probability(model.info().labels().get(label));
                boolean predicted = probability > 0.5f;
                boolean there = has(images, i, label);
                wrong += predicted == there ? 0 : 1;
                both += predicted && there ? 1 : 0;
                either += (predicted ? 1 : 0) + (there ? 1 : 0);
                loss -= Math.log(there ? probability : 1 - probability);
            }
            f1 += either == 0 ? 0 : 2.0 * both / either;
        }
        for (int i = 0; i < images.size(); i++) {
            boolean right = true;
            for (int label = 0; label < labels; label++) {
                String name = model.info().labels().get(label);
                right &= predictions.get(i).labels().contains(name) == has(images, i, label);
            }
            allRight += right ? 1 : 0;
        }
        double cells = images.size() * labels;
        assertThat(evaluation.value("loss")).isCloseTo(loss / cells, within(1e-4));
        assertThat(evaluation.value("hamming_loss")).isCloseTo(wrong / cells, within(1e-12));
        assertThat(evaluation.value("macro_f1")).isCloseTo(f1 / labels, within(1e-12));
        assertThat(evaluation.value("subset_accuracy"))
                .isCloseTo((double) allRight / images.size(), within(1e-12));
    }

    private static boolean has(ImageDataset images, int index, int label) {
        Example example = images.examples().get(index);
        return example.labels().contains(images.labels().indexOf(model.info().labels().get(label)));
    }

    private static List<Path> files(ImageDataset images) {
        return images.examples().stream().map(Example::file).toList();
    }

    @Test
    void exportPredictsAsTheModelDoes() {
        Path saved = folder.resolve("saved");
        model.export(saved);
        List<Path> files = files(split.validation().take(4));
        try (Predictor exported = Predictor.load(saved)) {
            assertThat(exported.info()).isEqualTo(model.info());
            List<Prediction> there = exported.predict(files);
            List<Prediction> here = model.predict(files);
            for (int i = 0; i < files.size(); i++) {
                for (LabelProbability expected : here.get(i).all()) {
                    assertThat(there.get(i).probability(expected.label()))
                            .isCloseTo(expected.probability(), within(1e-6f));
                }
            }
        }
    }

    @Test
    void oneSeedGivesOneResultToTheBit() throws IOException {
        byte[] first = trained(SEED, "first");
        assertThat(trained(SEED, "second")).isEqualTo(first);
        assertThat(trained(SEED + 1, "third")).isNotEqualTo(first);
    }

    /** The weights' file after one short epoch, augmentation included. */
    private static byte[] trained(long seed, String name) throws IOException {
        Path file = folder.resolve(name + ".safetensors");
        try (GenreNetModel other = GenreNetModel.create(ModelOptions.defaults().seed(seed))) {
            other.fit(split.train().take(16), options(1).batchSize(8));
            other.saveWeights(file);
        }
        return Files.readAllBytes(file);
    }
}
