package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.metrics.Bootstrap;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.MetricsGuide;
import org.layerwright.metrics.NamedMetric;
import org.layerwright.train.optimizer.Adam;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/** Every value that a run gives is named in {@code docs/metrics.md}; evaluation tells them all. */
final class MetricsGuideValuesTest {

    @Test
    void theGuideNamesEveryValue(@TempDir Path folder) throws IOException {
        String section =
                Objects.requireNonNull(MetricsGuide.read().sections(2).get("Values of an epoch"));
        Set<String> told = MetricsGuide.code(section);
        ImageDataset data = TinyImages.write(folder, 12, 3);
        try (TinyNet net = TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 4)) {
            History history = net.fit(data, FitOptions.epochs(1).validation(data));
            assertThat(history.epochs().get(0).values().keySet())
                    .contains("val_loss", "learning_rate")
                    .allMatch(name -> told.contains(name) || isMetricOrLoss(name));
        }
    }

    private static boolean isMetricOrLoss(String name) {
        String plain = name.replaceFirst("^val_", "");
        return plain.equals("loss")
                || NamedMetric.fitting(LabelKind.MULTI_LABEL).stream()
                        .anyMatch(metric -> metric.key().equals(plain));
    }

    @Test
    void anEvaluationHasEveryMetricThatFits(@TempDir Path folder) {
        ImageDataset data = TinyImages.write(folder, 24, 3);
        try (TinyNet net = TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 4)) {
            Evaluation evaluation = net.evaluate(data);
            OutputEvaluation output = evaluation.output("out");
            assertThat(output.allMetrics().keySet())
                    .containsExactlyElementsOf(
                            NamedMetric.fitting(LabelKind.MULTI_LABEL).stream()
                                    .map(NamedMetric::key)
                                    .toList())
                    .isEqualTo(output.allBaselines().keySet());
            assertThat(output.allMetrics()).containsEntry("macro_f1", evaluation.value("macro_f1"));
            // All scores of a label equal: chance.
            assertThat(output.allBaselines()).containsEntry("macro_roc_auc", 0.5);
            String report = evaluation.report(new Bootstrap(20, 1));
            for (NamedMetric metric : NamedMetric.fitting(LabelKind.MULTI_LABEL)) {
                String shown =
                        metric.average()
                                .map(average -> metric.key().replaceFirst("^[a-z]+_", ""))
                                .orElse(metric.key());
                assertThat(report).contains("\n" + shown + " ");
            }
            Bootstrap.Interval interval =
                    Objects.requireNonNull(
                            evaluation.intervals(new Bootstrap(50, 1), 0.9).get("macro_f1"));
            assertThat(interval.value()).isEqualTo(evaluation.value("macro_f1"));
            assertThat(interval.low()).isLessThan(interval.high());
        }
    }
}
