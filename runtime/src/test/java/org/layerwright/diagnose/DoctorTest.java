package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.Plan;
import org.layerwright.diagnose.evidence.RateChange;
import org.layerwright.diagnose.evidence.StepFacts;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.EpochResult;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;
import org.layerwright.train.TinyImages;
import org.layerwright.train.TinyNet;
import org.layerwright.train.Watcher;
import org.layerwright.train.callback.ReduceLrOnPlateau;
import org.layerwright.train.optimizer.Adam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A doctor beside a run. */
class DoctorTest {
    private static final Adam FAST = new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false);

    private final Split<ImageDataset> data;

    DoctorTest(@TempDir Path folder) {
        data = TinyImages.write(folder, 80, 1).split(0.75, 1);
    }

    /** What a run leaves, without its times. */
    private record Left(List<Float> weights, List<Map<String, Double>> history) {}

    private Left trained(Watcher... watchers) {
        TinyNet.Definition definition = new TinyNet.Definition(FAST, 0.3f, true);
        try (TinyNet net = TinyNet.create(definition, 3)) {
            History history = net.fit(data.train(), options().watch(watchers));
            WeightValues values =
                    net.trainer().session().read(net.trainer().session().network().weights().all());
            List<Float> weights = new ArrayList<>();
            for (String name : values.names()) {
                for (float number : values.get(name).numbers()) {
                    weights.add(number);
                }
            }
            return new Left(
                    weights, history.epochs().stream().map(DoctorTest::withoutTimes).toList());
        }
    }

    private FitOptions options() {
        return FitOptions.epochs(4).batchSize(4).seed(2).validation(data.validation());
    }

    private static Map<String, Double> withoutTimes(EpochResult epoch) {
        Map<String, Double> values = new LinkedHashMap<>(epoch.values());
        values.keySet()
                .removeAll(List.of("images_per_second", "input_wait_seconds", "input_wait_share"));
        return values;
    }

    /** Also the moving statistics and the optimizer's memory, to the last bit. */
    @Test
    void aWatchedRunIsTheSameRun() {
        Doctor doctor = new Doctor(List.of(), steps -> Pace.unbounded());
        assertThat(trained(doctor)).isEqualTo(trained());
        assertThat(doctor.caseFile().readings()).hasSizeGreaterThan(3);
    }

    @Test
    void theFileHasTheWholeRun() {
        Doctor doctor = new Doctor(List.of(), steps -> Pace.unbounded());
        Left left = trained(doctor);
        CaseFile file = doctor.caseFile();
        assertThat(file.plan().optimizer()).isEqualTo("Adam");
        assertThat(file.plan().rate()).isEqualTo(0.01, within(1e-9));
        assertThat(file.plan().stepsPerEpoch()).isEqualTo(15);
        assertThat(file.steps()).extracting(StepFacts::step).hasSize(60).startsWith(0L, 1L);
        assertThat(file.epochs())
                .extracting(EpochFacts::lastStep)
                .containsExactly(15L, 30L, 45L, 60L);
        for (int epoch = 0; epoch < 4; epoch++) {
            Map<String, Double> values = left.history().get(epoch);
            EpochFacts facts = file.epochs().get(epoch);
            assertThat(facts.training().loss()).isEqualTo(values.get("loss"));
            assertThat(facts.validation().orElseThrow().loss()).isEqualTo(values.get("val_loss"));
            assertThat(facts.training().outputs().get(0).exact())
                    .isEqualTo(values.get("subset_accuracy"));
            assertThat(facts.probe()).isPresent();
        }
        assertThat(file.readings())
                .extracting(VitalsReading::step)
                .containsExactly(1L, 10L, 20L, 30L, 40L, 50L);
        assertThat(file.readings().get(0).layers())
                .extracting(LayerVitals::layer)
                .containsExactly("conv", "norm", "out");
        assertThat(file.readings().get(0).weights().get(0).updateRatio()).isPositive();
        assertThat(file.readings().get(1).weights().get(0).updateRatio()).isNaN();
        assertThat(file.start()).isPresent();
        assertThat(file.stopReason()).contains("all 4 epochs done");
        assertThat(file.weightChanges()).allMatch(change -> change.changeRms() > 0);
        assertThat(doctor.overhead().seconds()).isPositive();
    }

    /** Neither the statistics nor the second copy of the weights is built. */
    @Test
    void whereNobodyWatchesNothingIsAdded() {
        try (TinyNet net = TinyNet.create(TinyNet.Definition.plain(FAST), 3)) {
            int before = operations(net);
            net.fit(data.train(), options());
            assertThat(operations(net)).isEqualTo(before);
            net.fit(data.train(), options().watch(Doctor.watching()));
            assertThat(operations(net)).isGreaterThan(before);
        }
    }

    private static int operations(TinyNet net) {
        return net.trainer().session().network().graph().toGraphDef().getNodeCount();
    }

    /** A rate that a callback set is told with the epoch after which it was. */
    @Test
    void whatACallbackDoesToTheRateIsNoted() {
        Doctor doctor = Doctor.watching();
        try (TinyNet net = TinyNet.create(TinyNet.Definition.plain(FAST), 3)) {
            net.fit(
                    data.train(),
                    options()
                            .callbacks(
                                    ReduceLrOnPlateau.on("val_loss")
                                            .factor(0.5)
                                            .patience(1)
                                            .minDelta(100))
                            .watch(doctor));
        }
        CaseFile file = doctor.caseFile();
        assertThat(file.plan().callbacks())
                .containsExactly(new Plan.CallbackFacts("ReduceLrOnPlateau", "val_loss", 1));
        assertThat(file.rateChanges())
                .containsExactly(
                        new RateChange(2, 0.01, 0.005),
                        new RateChange(3, 0.005, 0.0025),
                        new RateChange(4, 0.0025, 0.00125));
    }

    @Test
    void beforeARunThereIsNoCase() {
        assertThatThrownBy(() -> Doctor.watching().caseFile())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FitOptions.watch");
    }
}
