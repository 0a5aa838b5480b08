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
import org.layerwright.weights.LoadOptions;

import java.nio.charset.StandardCharsets;
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

    /** Those of a safetensors file, whole; others leave what there is. */
    @Test
    void filesOfWeightsKeepThem() {
        ImageDataset data = TinyImages.write(folder, 24, 3);
        Path tuned = folder.resolve("tuned.safetensors");
        Path plain = folder.resolve("plain.safetensors");
        try (TinyNet net = TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 4);
                TinyNet other = TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 5)) {
            net.saveWeights(plain);
            DecisionRule rule = DecisionRule.thresholds(0.25f, 0.1f, 0.7f);
            net.decideBy("out", rule);
            net.saveWeights(tuned);

            other.loadWeights(tuned, LoadOptions.strict().partial(true));
            assertThat(other.decisionRules().of("out")).isEqualTo(DecisionRule.threshold(0.5f));
            other.loadWeights(tuned);
            assertThat(other.decisionRules().of("out")).isEqualTo(rule);
            assertThat(other.evaluate(data).values()).isEqualTo(net.evaluate(data).values());
            other.loadWeights(plain);
            assertThat(other.decisionRules().of("out")).isEqualTo(rule);
            assertThat(plain).content(StandardCharsets.ISO_8859_1).doesNotContain("thresholds");
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
