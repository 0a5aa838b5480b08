package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.Metric;
import org.layerwright.metrics.NamedMetric;
import org.layerwright.metrics.ScoreMetric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.tools.JavaFileObject;

/** The compiler refuses exactly the metrics that the runtime would. */
class MetricKindsTest {
    @Test
    void theCompilerAndTheRuntimeAgreeOnEveryMetric() {
        List<JavaFileObject> sources = new ArrayList<>();
        Set<String> unfit = new TreeSet<>();
        for (LabelKind kind : LabelKind.values()) {
            for (NamedMetric metric : metrics()) {
                String name = "N_" + kind + "_" + metric;
                sources.add(network(name, kind, metric));
                if (!metric.fits(kind)) {
                    unfit.add(name + ": [LW-metric-label-kind]");
                }
            }
        }

        Set<String> refused =
                Compiling.compile(List.of(), sources).errors().stream()
                        .map(
                                error ->
                                        error.getMessage(null)
                                                .replaceFirst(
                                                        "(?s)^(\\S+) @Metrics on (\\w+): .*",
                                                        "$2: $1"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(sources).hasSize(2 * metrics().size());
        assertThat(refused).isNotEmpty().isEqualTo(unfit);
    }

    private static List<NamedMetric> metrics() {
        List<NamedMetric> all = new ArrayList<>(List.of(Metric.values()));
        all.addAll(List.of(ScoreMetric.values()));
        return all;
    }

    private static JavaFileObject network(String name, LabelKind kind, NamedMetric metric) {
        boolean several = kind == LabelKind.MULTI_LABEL;
        return Compiling.source(
                name,
                """
                import org.layerwright.dsl.*;
                import org.layerwright.dsl.layer.*;
                import org.layerwright.dsl.loss.*;
                import org.layerwright.dsl.optimizer.*;
                @Network(input = @Input(height = 8, width = 8))
                @Labels(value = {"a", "b"}, kind = LabelKind.%s)
                @%s
                @Adam
                @Metrics(Metric.%s)
                interface %s {
                    @Flatten Layer flatten();
                    @Dense(units = 2, activation = ActivationFunction.%s) Layer out();
                }
                """
                        .formatted(
                                kind,
                                several ? "BinaryCrossentropy" : "CategoricalCrossentropy",
                                metric,
                                name,
                                several ? "SIGMOID" : "SOFTMAX"));
    }
}
