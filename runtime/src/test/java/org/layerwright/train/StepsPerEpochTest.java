package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.callback.EarlyStopping;
import org.layerwright.train.optimizer.Sgd;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Epochs that are not passes, and epochs without validation. */
class StepsPerEpochTest {
    private static final Sgd SGD = new Sgd(0.1f, 0.9f, false);

    /** Four batches a pass: 16, 16, 16 and 2. */
    private final ImageDataset data;

    StepsPerEpochTest(@TempDir Path folder) {
        this.data = TinyImages.write(folder, 50, 3);
    }

    @Test
    void epochsCutPassesAnywhereAndTrainTheSame() {
        assertThat(kernelAfter(FitOptions.epochs(4).stepsPerEpoch(3)))
                .isEqualTo(kernelAfter(FitOptions.epochs(3)))
                .isEqualTo(kernelAfter(FitOptions.epochs(2).stepsPerEpoch(6)));
    }

    private float[] kernelAfter(FitOptions options) {
        try (TinyNet net = TinyNet.create(new Definition(SGD, 0.2f, true), 1)) {
            net.fit(data, options.batchSize(16));
            assertThat(net.trainer().steps()).isEqualTo(12);
            return net.layer("out").weight("kernel").numbers();
        }
    }

    /** Six steps are a pass and two batches of the next: the short one counts 2, not 16. */
    @Test
    void valuesAreMeansOverTheImagesOfTheSteps() {
        int[] sizes = {16, 16, 16, 2, 16, 16};
        List<BatchProgress> seen = new ArrayList<>();
        try (TinyNet net = TinyNet.create(Definition.plain(SGD), 1)) {
            FitOptions options =
                    FitOptions.epochs(1).batchSize(16).stepsPerEpoch(6).callbacks(noting(seen));
            History history = net.fit(data, options);
            double sum = 0;
            for (int step = 0; step < 6; step++) {
                sum += seen.get(step).batchLoss() * sizes[step];
                assertThat(seen.get(step).batches()).isEqualTo(6);
            }
            assertThat(history.values("loss").get(0)).isCloseTo(sum / 82, within(1e-6));
        }
    }

    private static Callback noting(List<BatchProgress> seen) {
        return new Callback() {
            @Override
            public void onBatchEnd(BatchProgress progress, TrainingControl control) {
                seen.add(progress);
            }
        };
    }

    @Test
    void validatesEverySoManyEpochs() {
        try (TinyNet net = TinyNet.create(Definition.plain(SGD), 1)) {
            FitOptions options = FitOptions.epochs(5).validation(data).validationFrequency(2);
            History history = net.fit(data, options);
            assertThat(history.epochs().stream().map(epoch -> epoch.has("val_loss")))
                    .containsExactly(false, true, false, true, false);
            assertThat(history.epochs()).allMatch(epoch -> epoch.has("loss"));
            assertThat(history.values("val_loss").get(0)).isNaN();
            assertThat(history.values("val_loss").get(1)).isPositive();
            assertThat(history.bestEpoch("val_loss")).isIn(2, 4);
            List<String> lines = history.toCsv().lines().toList();
            assertThat(lines.get(0)).startsWith("epoch,loss,").contains(",val_loss,");
            assertThat(lines.get(1)).contains(",,");
            assertThat(lines.get(2)).doesNotContain(",,");
        }
    }

    /** Of epochs 2, 4, 6 and 8 only: patience 2 is used up after 6, not after 4. */
    @Test
    void patienceCountsValidatedEpochs() {
        try (TinyNet net = TinyNet.create(Definition.plain(new Sgd(1e-30f, 0f, false)), 1)) {
            History history =
                    net.fit(
                            data,
                            FitOptions.epochs(9)
                                    .validation(data)
                                    .validationFrequency(2)
                                    .callbacks(EarlyStopping.on("val_loss").patience(2)));
            assertThat(history.epochs()).hasSize(6);
        }
    }

    @Test
    void whatNeverHappensIsRefused() {
        assertThatThrownBy(() -> FitOptions.epochs(3).validationFrequency(4))
                .hasMessageContaining("never");
        assertThatThrownBy(() -> FitOptions.epochs(3).stepsPerEpoch(0))
                .hasMessageContaining("stepsPerEpoch");
    }
}
