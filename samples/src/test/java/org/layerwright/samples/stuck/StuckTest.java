package org.layerwright.samples.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.diagnose.rule.Finding;
import org.layerwright.samples.covers.CoverSet;
import org.layerwright.train.FitOptions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** Each question is answered by name, and what is mended by the answer learns. */
final class StuckTest {
    private static ImageDataset covers;

    @BeforeAll
    static void draw(@TempDir Path folder) throws IOException {
        covers = ImageDataset.fromCsv(CoverSet.write(folder, 420, 7, (done, all) -> {}));
    }

    private static FitOptions options(int epochs, int batch) {
        return FitOptions.epochs(epochs).batchSize(batch).seed(1);
    }

    @Test
    void metricsThatDoNotMoveAreNamed() {
        WatchedFit stuck = FrozenMetrics.stuck(covers, options(10, 16));

        assertThat(new HashSet<>(stuck.history().values("val_binary_accuracy"))).hasSize(1);
        assertThat(stuck.diagnosis().cause().map(Finding::id)).contains("frozen-metric");
        assertThat(stuck.diagnosis().also()).extracting(Finding::id).contains("no-signal");
    }

    @Test
    void rightLabelsAreLearned() {
        learns(FrozenMetrics.mended(covers, options(14, 16)));
    }

    @Test
    void lossThatStaysAtLn5IsNamed() {
        WatchedFit stuck = StuckAtLn5.stuck(StuckCovers.ofOneGenre(covers), options(8, 8));

        assertThat(stuck.history().values("loss"))
                .allSatisfy(loss -> assertThat(loss).isBetween(1.59, 1.64));
        assertThat(stuck.diagnosis().cause().map(Finding::id)).contains("dead-relu");
        assertThat(stuck.diagnosis().also()).extracting(Finding::id).contains("rate-cut-early");
    }

    @Test
    void aTenthOfTheRateAndHeNormalLearn() {
        learns(StuckAtLn5.mended(StuckCovers.ofOneGenre(covers), options(20, 16)));
    }

    private static void learns(WatchedFit mended) {
        List<Double> skills = mended.skills();
        assertThat(Collections.max(skills)).isGreaterThan(0.3);
        assertThat(mended.diagnosis().cause()).isEmpty();
    }

    /** 0, 1, 10, 11, 2, ...: the third picture gets the eleventh's labels. */
    @Test
    void namesSortedAsTextTakeOthersLabels() {
        ImageDataset wrong = StuckCovers.sortedAsText(covers.take(12));

        assertThat(wrong.truth(2)).isEqualTo(covers.truth(10));
        assertThat(wrong.truth(4)).isEqualTo(covers.truth(2));
        assertThat(wrong.examples().get(2).picture()).isEqualTo(covers.examples().get(2).picture());
        assertThat(wrong.labelCounts()).isEqualTo(covers.take(12).labelCounts());
    }
}
