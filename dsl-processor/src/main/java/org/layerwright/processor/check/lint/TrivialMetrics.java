package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.METRIC_TRIVIAL;

import org.layerwright.dsl.Metric;
import org.layerwright.processor.model.LabelsSpec;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;

import java.util.List;
import java.util.Set;

/** Metrics that count each label by itself are near 1 for whoever says nothing. */
final class TrivialMetrics implements LintRule {
    private static final Set<Metric> BY_LABEL = Set.of(Metric.BINARY_ACCURACY, Metric.HAMMING_LOSS);

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (OutputNode output : network.outputs()) {
            LabelsSpec labels = output.labels().orElseThrow().spec();
            List<Metric> metrics = output.metrics().map(Written::spec).orElse(List.of());
            // For a single label it is the accuracy that everybody means.
            if (metrics.isEmpty() || labels.names().size() < 3 || !BY_LABEL.containsAll(metrics)) {
                continue;
            }
            Metric first = metrics.get(0);
            double none = 1.0 / labels.names().size();
            double trivial = first == Metric.HAMMING_LOSS ? none : 1 - none;
            findings.add(
                    METRIC_TRIVIAL,
                    output.metrics().orElseThrow().annotation().origin("value"),
                    output.on(),
                    first,
                    labels.names().size(),
                    Words.about(trivial));
        }
    }
}
