package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.layerwright.metrics.MetricsGuide.Table;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guide has every metric, and its numbers, calculated by hand, are those the code gives. */
final class MetricsGuideTest {
    private static final Offset<Double> PRINTED = within(0.5e-4);
    private static final List<String> ASPECTS =
            List.of("formula", "range", "edge cases", "misleads", "get it");

    private final MetricsGuide guide;

    MetricsGuideTest() throws IOException {
        guide = MetricsGuide.read();
    }

    @Test
    void everyMetricHasASectionThatTellsAllAboutIt() {
        List<String> told = new ArrayList<>();
        guide.sections(3)
                .forEach(
                        (heading, body) -> {
                            Table table = MetricsGuide.tables(body).get(0);
                            assertThat(table.rows())
                                    .as(heading)
                                    .extracting(row -> row.get(0))
                                    .isEqualTo(ASPECTS);
                            assertThat(table.rows())
                                    .as(heading)
                                    .allMatch(row -> row.get(1).length() > 3);
                            told.addAll(MetricsGuide.code(table.rows().get(4).get(1)));
                        });
        told.removeIf(word -> !word.matches("[A-Z0-9_]+_[A-Z0-9_]+|MATTHEWS"));
        told.removeAll(List.of("MULTI_LABEL", "SINGLE_LABEL"));
        assertThat(told).containsExactlyInAnyOrderElementsOf(constants());
    }

    private static Set<String> constants() {
        return Stream.concat(Arrays.stream(Metric.values()), Arrays.stream(ScoreMetric.values()))
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyClassIsInIt() throws IOException {
        Set<String> classes = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("target/classes/org/layerwright/metrics"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString().replace(".class", "");
                if (!name.contains("$") && !name.contains("-") && isPublic(name)) {
                    classes.add(name);
                }
            }
        }
        String section = Objects.requireNonNull(guide.sections(2).get("Classes"));
        Set<String> told =
                MetricsGuide.tables(section).get(0).rows().stream()
                        .flatMap(row -> MetricsGuide.code(row.get(0)).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(classes).hasSizeGreaterThan(15).isEqualTo(told);
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(
                    Class.forName("org.layerwright.metrics." + name).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    @Test
    void theStandingAccuracyIsWhatTheCodeGives() {
        List<Table> tables =
                MetricsGuide.tables(
                        Objects.requireNonNull(
                                guide.sections(2).get("An accuracy that stands still")));
        ScoredLabels covers = scores(tables.get(0));
        LabelCounts network = covers.decidedBy(LabelKind.MULTI_LABEL.defaultRule());
        LabelCounts none = new LabelCounts(5, LabelKind.MULTI_LABEL.defaultRule());
        none.addBatch(new float[25], covers.targets(), 5);

        List<List<String>> rows = tables.get(1).rows();
        for (List<String> row : rows.subList(0, 3)) {
            Metric metric = Metric.valueOf(MetricsGuide.code(row.get(0)).iterator().next());
            assertThat(metric.value(network)).isCloseTo(result(row.get(1)), PRINTED);
            assertThat(metric.value(none)).isCloseTo(result(row.get(2)), PRINTED);
        }
        double oneMinusShare = 1 - network.labelCardinality() / 5;
        assertThat(oneMinusShare).isCloseTo(result(rows.get(3).get(2)), PRINTED);
        assertThat(Metric.BINARY_ACCURACY.value(none)).isCloseTo(oneMinusShare, within(1e-15));
    }

    /** What stands after the last sign of equality. */
    private static double result(String calculation) {
        return Double.parseDouble(calculation.substring(calculation.lastIndexOf('=') + 1));
    }

    @Test
    void theCoversAreWorkedOutRight() {
        List<Table> worked = worked();
        Table data =
                MetricsGuide.tables(
                                Objects.requireNonNull(
                                        guide.sections(2).get("An accuracy that stands still")))
                        .get(0);
        check(LabelKind.MULTI_LABEL, data, worked.get(0), worked.get(1));
    }

    @Test
    void thePicturesAreWorkedOutRight() {
        List<Table> worked = worked();
        check(LabelKind.SINGLE_LABEL, worked.get(2), worked.get(3), worked.get(4));
    }

    private List<Table> worked() {
        return MetricsGuide.tables(
                Objects.requireNonNull(guide.sections(2).get("Two examples worked out")));
    }

    private static void check(LabelKind kind, Table data, Table averages, Table others) {
        ScoredLabels scores = scores(data);
        LabelCounts counts = scores.decidedBy(kind.defaultRule());
        Map<String, Double> told = new LinkedHashMap<>();
        for (List<String> row : averages.rows()) {
            for (int column = 1; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    told.put(
                            averages.headings().get(column) + "_" + row.get(0),
                            Double.valueOf(row.get(column)));
                }
            }
        }
        others.rows().forEach(row -> told.put(row.get(0), Double.valueOf(row.get(1))));
        Map<String, Double> given = new LinkedHashMap<>();
        for (NamedMetric metric : NamedMetric.fitting(kind)) {
            given.put(metric.key(), metric.value(counts, scores));
        }
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(given.keySet());
        told.forEach(
                (name, value) -> assertThat(given.get(name)).as(name).isCloseTo(value, PRINTED));
    }

    /** Rows of a number, probabilities by label, and the true labels' names. */
    private static ScoredLabels scores(Table table) {
        List<String> labels = table.headings().subList(1, table.headings().size() - 1);
        ScoredLabels scores = new ScoredLabels(labels.size());
        for (List<String> row : table.rows()) {
            List<String> truth = List.of(row.get(row.size() - 1).split(", ", -1));
            float[] probabilities = new float[labels.size()];
            float[] targets = new float[labels.size()];
            for (int label = 0; label < labels.size(); label++) {
                probabilities[label] = Float.parseFloat(row.get(label + 1));
                targets[label] = truth.contains(labels.get(label)) ? 1 : 0;
            }
            scores.addRow(probabilities, targets);
        }
        return scores;
    }
}
