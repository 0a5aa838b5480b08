package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.METRIC_LABEL_KIND;
import static org.layerwright.processor.report.MessageId.METRIC_TWICE;

import static java.util.Map.entry;

import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.Metric;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.Origin;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each metric means something for the kind of labels, and is asked for once. */
final class MetricsFitLabels implements OutputRule {
    /** For metrics that fit one kind only: what to use instead for the other. */
    private static final Map<Metric, Metric> INSTEAD =
            Map.ofEntries(
                    entry(Metric.SUBSET_ACCURACY, Metric.CATEGORICAL_ACCURACY),
                    entry(Metric.HAMMING_LOSS, Metric.CATEGORICAL_ACCURACY),
                    entry(Metric.BINARY_ACCURACY, Metric.CATEGORICAL_ACCURACY),
                    entry(Metric.CATEGORICAL_ACCURACY, Metric.SUBSET_ACCURACY),
                    entry(Metric.SAMPLES_PRECISION, Metric.MACRO_PRECISION),
                    entry(Metric.SAMPLES_RECALL, Metric.MACRO_RECALL),
                    entry(Metric.SAMPLES_F1, Metric.MACRO_F1),
                    entry(Metric.SAMPLES_JACCARD, Metric.MACRO_JACCARD),
                    entry(Metric.MACRO_MATTHEWS, Metric.MATTHEWS),
                    entry(Metric.MATTHEWS, Metric.MACRO_MATTHEWS),
                    entry(Metric.BINARY_LOG_LOSS, Metric.CATEGORICAL_LOG_LOSS),
                    entry(Metric.CATEGORICAL_LOG_LOSS, Metric.BINARY_LOG_LOSS),
                    entry(Metric.TOP_3_ACCURACY, Metric.RANKING_AVERAGE_PRECISION),
                    entry(Metric.TOP_5_ACCURACY, Metric.RANKING_AVERAGE_PRECISION),
                    entry(Metric.BINARY_CALIBRATION_ERROR, Metric.CATEGORICAL_CALIBRATION_ERROR),
                    entry(Metric.CATEGORICAL_CALIBRATION_ERROR, Metric.BINARY_CALIBRATION_ERROR));

    private static final Set<Metric> FOR_SINGLE_LABEL =
            EnumSet.of(
                    Metric.CATEGORICAL_ACCURACY,
                    Metric.MATTHEWS,
                    Metric.CATEGORICAL_LOG_LOSS,
                    Metric.TOP_3_ACCURACY,
                    Metric.TOP_5_ACCURACY,
                    Metric.CATEGORICAL_CALIBRATION_ERROR);

    @Override
    public void check(
            OutputNode output, NetworkModel network, NetworkShapes shapes, Findings findings) {
        Set<Metric> seen = EnumSet.noneOf(Metric.class);
        List<Value> written =
                output.metrics()
                        .map(metrics -> metrics.annotation().list("value"))
                        .orElse(List.of());
        List<Metric> metrics = output.metrics().map(Written::spec).orElse(List.of());
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            Origin origin = written.get(i).origin();
            if (!seen.add(metric)) {
                findings.add(METRIC_TWICE, origin, output.on(), metric);
            } else {
                output.labels()
                        .map(labels -> labels.spec().kind())
                        .filter(kind -> !fits(metric, kind))
                        .ifPresent(
                                kind ->
                                        findings.add(
                                                METRIC_LABEL_KIND,
                                                origin,
                                                output.on(),
                                                metric,
                                                kind,
                                                INSTEAD.getOrDefault(metric, Metric.MACRO_F1)));
            }
        }
    }

    private static boolean fits(Metric metric, LabelKind kind) {
        boolean forSingle = FOR_SINGLE_LABEL.contains(metric);
        return !INSTEAD.containsKey(metric) || forSingle == (kind == LabelKind.SINGLE_LABEL);
    }
}
