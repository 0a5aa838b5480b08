package org.layerwright.samples.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.graph.Distribution;
import org.layerwright.graph.FanMode;
import org.layerwright.graph.OrthogonalMode;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.Metric;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
                new Pair(org.layerwright.dsl.Metric.class, Metric.class),
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

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /**
     * What the language's documentation says; that its compiler agrees, the compiler's tests ask.
     */
    @ParameterizedTest
    @EnumSource(Metric.class)
    void metricFitsTheDocumentedKinds(Metric metric) {
        Set<Metric> multiLabelOnly =
                EnumSet.of(
                        Metric.SUBSET_ACCURACY,
                        Metric.HAMMING_LOSS,
                        Metric.BINARY_ACCURACY,
                        Metric.SAMPLES_PRECISION,
                        Metric.SAMPLES_RECALL,
                        Metric.SAMPLES_F1,
                        Metric.SAMPLES_JACCARD,
                        Metric.MACRO_MATTHEWS);
        Set<Metric> singleLabelOnly = EnumSet.of(Metric.CATEGORICAL_ACCURACY, Metric.MATTHEWS);
        assertThat(metric.fits(LabelKind.SINGLE_LABEL)).isEqualTo(!multiLabelOnly.contains(metric));
        assertThat(metric.fits(LabelKind.MULTI_LABEL)).isEqualTo(!singleLabelOnly.contains(metric));
        // In histories a metric goes by its constant's name in lower case.
        assertThat(metric.key()).isEqualTo(metric.name().toLowerCase(Locale.ROOT));
    }
}
