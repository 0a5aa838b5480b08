package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.metrics.DecisionRule;
import org.layerwright.metrics.ThresholdObjective;
import org.layerwright.predict.Prediction;
import org.layerwright.train.optimizer.Adam;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** A model decides by its tuned thresholds in every place. */
class ThresholdTuningTest {
    private final Path folder;

    ThresholdTuningTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void predictionAndEvaluationGoByThem() {
        ImageDataset data = TinyImages.write(folder, 24, 3);
        try (TinyNet net = TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 4)) {
            double before = net.evaluate(data).value("macro_f1");
            ThresholdTuning tuning = net.tuneThresholds(data, ThresholdObjective.f1());

            assertThat(net.evaluate(data).value("macro_f1"))
                    .isGreaterThan(before)
                    .isEqualTo(
                            tuning.output("out").stream()
                                    .mapToDouble(label -> label.tuned().orElseThrow().value())
                                    .average()
                                    .orElseThrow());
            Prediction prediction = net.predict(data.examples().get(0).file());
            for (ThresholdTuning.OfLabel label : tuning.output("out")) {
                assertThat(prediction.labels().contains(label.label()))
                        .isEqualTo(prediction.probability(label.label()) > label.threshold());
            }
            assertThat(tuning.text()).contains("left").contains("support");
        }
    }

    @Test
    void aLabelThatIsNowhereKeepsItsThreshold() {
        ImageDataset data = TinyImages.write(folder, 24, 3);
        ImageDataset withoutBright =
                data.subset(
                        IntStream.range(0, 24)
                                .filter(i -> !data.labelsOf(i).contains(2))
                                .toArray());
        try (TinyNet net = TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 4)) {
            net.decideBy("out", DecisionRule.threshold(0.3f));
            ThresholdTuning tuning = net.tuneThresholds(withoutBright, ThresholdObjective.youden());
            ThresholdTuning.OfLabel bright = tuning.output("out").get(2);
            assertThat(bright.threshold()).isEqualTo(0.3f);
            assertThat(bright.tuned()).isEmpty();
            assertThat(tuning.text()).contains("not tuned");
        }
    }

    @Test
    void rulesOfAnotherKindAreRefused() {
        try (TinyNet net = TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 4)) {
            assertThatThrownBy(() -> net.decideBy("out", DecisionRule.argmax()))
                    .hasMessageContaining("MULTI_LABEL");
            assertThatThrownBy(() -> net.decideBy("out", DecisionRule.thresholds(0.1f)))
                    .hasMessageContaining("3 labels");
            assertThatThrownBy(() -> net.decideBy("in", DecisionRule.threshold(0.1f)))
                    .hasMessageContaining("no output is called in");
        }
    }
}
