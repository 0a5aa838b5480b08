package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.METRIC_SAME;

import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.Metric;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;

import java.util.List;

/** No two metrics are the same number by another name. */
final class SameMetrics implements LintRule {
    /**
     * An identity: over all labels, what is counted wrong is the rest of what is counted right;
     * where each image has one label and one answer, each wrong answer is one label missed and one
     * claimed.
     */
    private record Same(LabelKind kind, Metric one, Metric other, String relation) {}

    private static final List<Same> IDENTITIES =
            List.of(
                    new Same(
                            LabelKind.MULTI_LABEL,
                            Metric.BINARY_ACCURACY,
                            Metric.HAMMING_LOSS,
                            "1 - HAMMING_LOSS"),
                    micro(Metric.MICRO_PRECISION),
                    micro(Metric.MICRO_RECALL),
                    micro(Metric.MICRO_F1));

    private static Same micro(Metric metric) {
        return new Same(
                LabelKind.SINGLE_LABEL,
                metric,
                Metric.CATEGORICAL_ACCURACY,
                Metric.CATEGORICAL_ACCURACY.name());
    }

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (OutputNode output : network.outputs()) {
            LabelKind kind = output.labels().orElseThrow().spec().kind();
            List<Metric> metrics = output.metrics().map(Written::spec).orElse(List.of());
            for (Same same : IDENTITIES) {
                if (same.kind == kind
                        && metrics.contains(same.one)
                        && metrics.contains(same.other)) {
                    tell(output, metrics.indexOf(same.one), same, findings);
                }
            }
        }
    }

    private static void tell(OutputNode output, int index, Same same, Findings findings) {
        Value written = output.metrics().orElseThrow().annotation().list("value").get(index);
        findings.add(
                METRIC_SAME, written.origin(), output.on(), same.one, same.relation, same.kind);
    }
}
