package org.layerwright.samples.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.graph.Distribution;
import org.layerwright.graph.FanMode;
import org.layerwright.graph.OrthogonalMode;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.Metric;
import org.layerwright.metrics.NamedMetric;
import org.layerwright.metrics.ScoreMetric;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The language and the runtime know nothing of each other, yet must use the same words. */
final class VocabularyTest {
    private record Pair(Class<? extends Enum<?>> language, Class<? extends Enum<?>> runtime) {
        @Override
        public String toString() {
            return language.getSimpleName();
        }
    }

    static List<Pair> pairs() {
        return List.of(
                new Pair(org.layerwright.dsl.LabelKind.class, LabelKind.class),
                new Pair(org.layerwright.dsl.weight.Distribution.class, Distribution.class),
                new Pair(org.layerwright.dsl.weight.FanMode.class, FanMode.class),
                new Pair(org.layerwright.dsl.weight.OrthogonalMode.class, OrthogonalMode.class),
                new Pair(
                        org.layerwright.dsl.augment.FillMode.class,
                        org.layerwright.augment.FillMode.class),
                new Pair(
                        org.layerwright.dsl.augment.FlipMode.class,
                        org.layerwright.augment.FlipMode.class),
                new Pair(
                        org.layerwright.dsl.augment.Interpolation.class,
                        org.layerwright.augment.Interpolation.class));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void constantsAreTheSameInTheSameOrder(Pair pair) {
        assertThat(names(pair.language())).isNotEmpty().isEqualTo(names(pair.runtime()));
    }

    /** Those of decisions, then those of scores. */
    @Test
    void metricsAreTheSameInTheSameOrder() {
        assertThat(names(org.layerwright.dsl.Metric.class))
                .isEqualTo(metrics().map(Object::toString).toList());
    }

    static Stream<NamedMetric> metrics() {
        return Stream.concat(Arrays.stream(Metric.values()), Arrays.stream(ScoreMetric.values()));
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /**
     * What the language's documentation says; that its compiler agrees, the compiler's tests ask.
     */
    @ParameterizedTest
    @MethodSource("metrics")
    void metricFitsTheDocumentedKinds(NamedMetric metric) {
        Set<NamedMetric> multiLabelOnly =
                Set.of(
                        ScoreMetric.BINARY_LOG_LOSS,
                        ScoreMetric.BINARY_CALIBRATION_ERROR,
                        Metric.SUBSET_ACCURACY,
                        Metric.HAMMING_LOSS,
                        Metric.BINARY_ACCURACY,
                        Metric.SAMPLES_PRECISION,
                        Metric.SAMPLES_RECALL,
                        Metric.SAMPLES_F1,
                        Metric.SAMPLES_JACCARD,
                        Metric.MACRO_MATTHEWS);
        Set<NamedMetric> singleLabelOnly =
                Set.of(
                        Metric.CATEGORICAL_ACCURACY,
                        Metric.MATTHEWS,
                        ScoreMetric.CATEGORICAL_LOG_LOSS,
                        ScoreMetric.TOP_3_ACCURACY,
                        ScoreMetric.TOP_5_ACCURACY,
                        ScoreMetric.CATEGORICAL_CALIBRATION_ERROR);
        assertThat(metric.fits(LabelKind.SINGLE_LABEL)).isEqualTo(!multiLabelOnly.contains(metric));
        assertThat(metric.fits(LabelKind.MULTI_LABEL)).isEqualTo(!singleLabelOnly.contains(metric));
        // In histories a metric goes by its constant's name in lower case.
        assertThat(metric.key()).isEqualTo(metric.toString().toLowerCase(Locale.ROOT));
    }
}
