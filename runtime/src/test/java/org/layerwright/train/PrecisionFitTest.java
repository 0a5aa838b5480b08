package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.layerwright.ModelOptions;
import org.layerwright.data.ImageDataset;
import org.layerwright.diagnose.Doctor;
import org.layerwright.graph.Clipping;
import org.layerwright.graph.MovingAverage;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.UpdateOptions;
import org.layerwright.graph.WeightValues;
import org.layerwright.precision.Precision;
import org.layerwright.predict.Predictor;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.optimizer.Adam;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a model does, in each precision; on a machine that cannot, it is float32's. */
class PrecisionFitTest {
    private static final Adam ADAM = new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false);
    private static final NetworkDefinition EVERYTHING =
            Tuned.by(
                    new Definition(ADAM, 0.2f, true),
                    UpdateOptions.plain()
                            .accumulation(2)
                            .clipping(Clipping.byGlobalNorm(1))
                            .weightDecay(0.01f)
                            .average(new MovingAverage(0.8f, 4)));

    private final Path folder;
    private final ImageDataset data;

    PrecisionFitTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = TinyImages.write(folder, 26, 1);
    }

    /** With all that surrounds a step, a doctor that looks inside among it. */
    @ParameterizedTest
    @EnumSource(names = {"MIXED_BFLOAT16", "MIXED_FLOAT16"})
    void trainsAsFloat32Does(Precision precision) {
        History exact = trained(Precision.FLOAT32);
        History other = trained(precision);
        List<Double> losses = other.values("loss");
        assertThat(losses.get(3)).isLessThan(0.9 * losses.get(0));
        for (int epoch = 0; epoch < 4; epoch++) {
            double wanted = exact.values("loss").get(epoch);
            assertThat(losses.get(epoch)).isCloseTo(wanted, within(0.05 * wanted));
        }
    }

    private History trained(Precision precision) {
        try (TinyNet net = open(EVERYTHING, precision)) {
            Doctor doctor = Doctor.watching().whateverItCosts();
            History history =
                    net.fit(data, FitOptions.epochs(4).batchSize(8).seed(3).watch(doctor));
            assertThat(doctor.caseFile().steps()).isNotEmpty();
            return history;
        }
    }

    /** Averages of 8 bits would stand still long before; the first rate moves 1 by 1e-5. */
    @Test
    void weightsMoveLessThanBfloat16CouldTell() {
        try (TinyNet net =
                open(
                        new Definition(new Adam(1e-5f, 0.9f, 0.999f, 1e-7f, false), 0f, true),
                        Precision.MIXED_BFLOAT16)) {
            net.fit(data, FitOptions.epochs(1).batchSize(26));
            for (float gamma : weights(net).get("norm/gamma").numbers()) {
                assertThat(Math.abs(gamma - 1)).isBetween(0.9e-5f, 1.1e-5f);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MIXED_BFLOAT16", "MIXED_FLOAT16"})
    void aCutRunGoesOnToTheSameBits(Precision precision) {
        ResumedRun run = new ResumedRun(new Definition(ADAM, 0.3f, true), data, precision);
        FitOptions options = FitOptions.epochs(2).batchSize(8).seed(3);
        ResumedRun.Result whole = run.toTheEnd(options);
        FitOptions kept = options.resumable(Resume.in(folder.resolve("kept")).everySteps(1));
        assertThat(run.cutAfter(3, kept)).isEmpty();
        assertThat(run.cutAfter(100, kept)).isEqualTo(Optional.of(whole));
    }

    @Test
    void aRunDoesNotGoOnInAnotherPrecision() {
        NetworkDefinition network = new Definition(ADAM, 0.3f, true);
        FitOptions kept =
                FitOptions.epochs(2)
                        .batchSize(8)
                        .resumable(Resume.in(folder.resolve("kept")).everySteps(1));
        new ResumedRun(network, data, Precision.MIXED_BFLOAT16).cutAfter(3, kept);
        assertThatThrownBy(() -> new ResumedRun(network, data).toTheEnd(kept))
                .hasMessageContaining("precision: was MIXED_BFLOAT16, is now FLOAT32");
    }

    /** Copies of the network are computed as it is. */
    @ParameterizedTest
    @EnumSource(names = {"MIXED_BFLOAT16", "MIXED_FLOAT16"})
    void looksAtItselfInItsOwnPrecision(Precision precision) {
        try (TinyNet net = open(new Definition(ADAM, 0.2f, true), precision)) {
            SanityOptions few = SanityOptions.defaults().examples(8);
            assertThat(net.sanityCheck(data, few).verdict()).isEqualTo(SanityResult.Verdict.PASSED);
            RateSearchOptions rates = RateSearchOptions.defaults().batchSize(8);
            assertThat(net.findLearningRate(data, rates).points()).hasSizeGreaterThan(20);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MIXED_BFLOAT16", "MIXED_FLOAT16"})
    void whatIsExportedDoesNotTellThePrecision(Precision precision) throws IOException {
        Path plain = exported(Precision.FLOAT32);
        Path mixed = exported(precision);
        assertThat(graph(mixed)).isEqualTo(graph(plain));
        Path variables = Path.of("variables", "variables.data-00000-of-00001");
        assertThat(mixed.resolve(variables)).hasSameBinaryContentAs(plain.resolve(variables));
    }

    private Path exported(Precision precision) {
        Path to = folder.resolve("model-" + precision);
        try (TinyNet net = open(new Definition(ADAM, 0.2f, true), precision)) {
            net.export(to);
        }
        return to;
    }

    private static List<MetaGraphDef> graph(Path model) throws IOException {
        byte[] content = Files.readAllBytes(model.resolve("saved_model.pb"));
        return SavedModel.parseFrom(content).getMetaGraphsList();
    }

    @Test
    void anExportedModelPredictsInBfloat16Too() throws IOException {
        Path model = exported(Precision.FLOAT32);
        List<Path> pictures;
        try (Stream<Path> files = Files.list(folder)) {
            pictures = files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
        }
        try (Predictor exact = Predictor.load(model);
                Predictor mixed = Predictor.load(model, Precision.MIXED_BFLOAT16)) {
            for (Path picture : pictures) {
                for (String label : TinyNet.LABELS) {
                    float wanted = exact.predict(picture).probability(label);
                    assertThat(mixed.predict(picture).probability(label))
                            .isCloseTo(wanted, within(0.01f));
                }
            }
        }
    }

    private static TinyNet open(NetworkDefinition network, Precision precision) {
        return TinyNet.create(network, ModelOptions.defaults().seed(7).precision(precision));
    }

    private static WeightValues weights(TinyNet net) {
        return net.trainer().session().read(net.trainer().session().network().weights().ofModel());
    }
}
