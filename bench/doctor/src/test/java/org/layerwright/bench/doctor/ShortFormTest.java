package org.layerwright.bench.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.bench.doctor.run.Store;
import org.layerwright.bench.doctor.score.ControlRow;
import org.layerwright.bench.doctor.score.FaultRow;
import org.layerwright.bench.doctor.score.Scores;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The benchmark in short: ten faults and ten healthy runs, of those that take little time. */
class ShortFormTest {
    private static final Set<String> FAULTS =
            Set.of("F01", "F02", "F04", "F08", "F12", "F13", "F18", "F24", "F29", "F39");
    private static final Set<String> HEALTHY =
            Set.of(
                    "CNN",
                    "CNN, SGD 0.02",
                    "CNN, numbers 0 to 1",
                    "MLP, plain shapes",
                    "CNN, leaky ReLU",
                    "CNN, tanh",
                    "CNN, classes .4 .3 .15 .1 .05",
                    "CNN, batches of 10",
                    "CNN, L2 1e-4",
                    "CNN, 300 pictures");
    private static Scores scores;

    @BeforeAll
    static void run(@TempDir Path folder) {
        scores =
                new Sweep(Trials.all(Optional.empty()).only(FAULTS, HEALTHY), new Store(folder))
                        .run(List.of(1L));
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(scores.faults()).hasSize(FAULTS.size());
        assertThat(scores.faults())
                .allSatisfy(
                        row ->
                                assertThat(row.counts() && row.named())
                                        .as("%s, expected %s", row, row.expected())
                                        .isTrue());
    }

    @Test
    void nothingIsSaidOfAHealthyRun() {
        assertThat(scores.controls()).hasSize(HEALTHY.size());
        assertThat(scores.controls()).allMatch(ControlRow::counts);
        assertThat(scores.controls()).noneMatch(ControlRow::alarmed);
    }

    @Test
    void oneCauseAndAtMostThreeOthers() {
        assertThat(scores.faults()).extracting(FaultRow::also).allMatch(also -> also.size() <= 3);
    }
}
