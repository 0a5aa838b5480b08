package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.problem.DataException;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Finding;
import org.layerwright.diagnose.rule.Rules;
import org.layerwright.diagnose.rule.Severity;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;
import org.layerwright.train.TinyImages;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Adam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The doctor before a run, on a network of three labels and pictures that it can learn. */
class CheckupTest {
    private final ImageDataset training;
    private final ImageDataset validation;

    CheckupTest(@TempDir Path folder) {
        training = TinyImages.write(folder, 64, 5);
        validation = TinyImages.write(folder, 32, 6);
    }

    private static TinyNet net() {
        Adam adam = new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false);
        return TinyNet.create(new TinyNet.Definition(adam, 0.2f, true), 6);
    }

    private FitOptions options() {
        return FitOptions.epochs(2).batchSize(8).validation(validation);
    }

    @Test
    void aSoundRunHasNothingAgainstIt() {
        try (TinyNet net = net()) {
            Diagnosis diagnosis = net.checkup(training, options());
            assertThat(diagnosis.cause()).isEmpty();
            assertThat(diagnosis.also()).isEmpty();
            assertThat(diagnosis.moment()).isEqualTo("before training");
            assertThat(diagnosis.file().memorization().orElseThrow().passed()).isTrue();
            assertThat(diagnosis.file().training().orElseThrow().examples()).isEqualTo(64);
            assertThat(diagnosis.file().baselines())
                    .containsKeys("hamming_loss", "val_hamming_loss", "val_macro_f1");
            assertThat(diagnosis.notIt()).anyMatch(text -> text.contains("leak"));
        }
    }

    @Test
    void theModelIsLeftAsItIs() {
        try (TinyNet net = net()) {
            net.fit(training, FitOptions.epochs(1).batchSize(8));
            WeightValues before = weights(net);
            net.checkup(training, options());
            WeightValues after = weights(net);
            for (String name : before.names()) {
                assertThat(after.get(name).numbers())
                        .as(name)
                        .isEqualTo(before.get(name).numbers());
            }
            assertThat(net.trainer().steps()).isEqualTo(8);
        }
    }

    /** Optimizer slots included. */
    private static WeightValues weights(TinyNet net) {
        return net.trainer().session().read(net.trainer().session().network().weights().all());
    }

    @Test
    void aRunWithADoctorIsTheSameToTheBit() {
        try (TinyNet alone = net();
                TinyNet watched = net()) {
            History without = alone.fit(training, options());
            History with = watched.fit(training, options().watch(Doctor.watching()));
            for (String value : List.of("loss", "val_loss", "hamming_loss", "val_macro_f1")) {
                assertThat(with.values(value)).as(value).isEqualTo(without.values(value));
            }
            WeightValues expected = weights(alone);
            WeightValues found = weights(watched);
            for (String name : expected.names()) {
                assertThat(found.get(name).numbers())
                        .as(name)
                        .isEqualTo(expected.get(name).numbers());
            }
        }
    }

    @Test
    void aDoctorKnowsTheDataFromTheFirstStepOn() {
        Doctor doctor = Doctor.watching();
        try (TinyNet net = net()) {
            net.fit(training, options().validation(training).watch(doctor));
        }
        CaseFile file = doctor.caseFile();
        assertThat(file.leak().orElseThrow().share()).isEqualTo(1);
        assertThat(Diagnosis.of(file, Rules.ALL).cause()).map(Finding::id).contains("leak");
        // It learns: nobody asks whether it can.
        assertThat(file.memorization()).isEmpty();
    }

    @Test
    void aLabelThatNothingHasIsFoundWithoutTraining() {
        List<Example> noneBright = new ArrayList<>();
        training.examples().stream()
                .filter(example -> !example.labels().contains(2))
                .forEach(noneBright::add);
        try (TinyNet net = net()) {
            Diagnosis diagnosis =
                    net.checkup(ImageDataset.of(TinyNet.LABELS, noneBright), FitOptions.epochs(1));
            Optional<Finding> cause = diagnosis.cause();
            assertThat(cause).map(Finding::id).contains("missing-label");
            assertThat(cause).map(Finding::severity).contains(Severity.WARNING);
            assertThat(diagnosis.text()).contains("bright");
            assertThat(diagnosis.notes()).map(Finding::id).contains("no-validation");
        }
    }

    @Test
    void dataThatDoesNotFitIsRefusedAsByFit() {
        ImageDataset other = ImageDataset.of(List.of("red"), training.take(0).examples());
        try (TinyNet net = net()) {
            assertThatThrownBy(() -> net.checkup(other, FitOptions.epochs(1)))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("red");
        }
    }
}
