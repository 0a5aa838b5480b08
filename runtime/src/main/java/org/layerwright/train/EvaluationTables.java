package org.layerwright.train;

import org.layerwright.metrics.Average;
import org.layerwright.metrics.Bootstrap;
import org.layerwright.metrics.ConfusionMatrix;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.LabelReport;
import org.layerwright.metrics.NamedMetric;
import org.layerwright.report.Column;
import org.layerwright.report.Numbers;
import org.layerwright.report.TextTable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an evaluation found, as tables for the console and for a page. */
public final class EvaluationTables {
    /** With more classes a matrix is no longer read but searched. */
    static final int MOST_CLASSES = 20;

    private static final int CONFUSIONS = 20;
    private static final double LEVEL = 0.95;

    private EvaluationTables() {}

    /** Loss and declared metrics beside the baseline. */
    public static TextTable declared(Evaluation evaluation) {
        TextTable table =
                TextTable.of(Column.left("value"), Column.right("model"), Column.right("baseline"));
        for (Map.Entry<String, Double> value : evaluation.values().entrySet()) {
            table = table.row(value.getKey(), value.getValue(), baseline(evaluation, value));
        }
        return table;
    }

    /** The same with a 95 % interval of each metric; the loss has none. */
    public static TextTable declared(Evaluation evaluation, Bootstrap bootstrap) {
        Map<String, Bootstrap.Interval> intervals = evaluation.intervals(bootstrap, LEVEL);
        TextTable table =
                TextTable.of(
                        Column.left("value"),
                        Column.right("model"),
                        Column.right("95 % interval"),
                        Column.right("baseline"));
        for (Map.Entry<String, Double> value : evaluation.values().entrySet()) {
            Bootstrap.Interval interval = intervals.get(value.getKey());
            table =
                    table.row(
                            value.getKey(),
                            value.getValue(),
                            interval == null
                                    ? "-"
                                    : Numbers.fixed(interval.low(), 3)
                                            + " to "
                                            + Numbers.fixed(interval.high(), 3),
                            baseline(evaluation, value));
        }
        return table;
    }

    private static double baseline(Evaluation evaluation, Map.Entry<String, Double> value) {
        return evaluation.baseline().getOrDefault(value.getKey(), Double.NaN);
    }

    /**
     * Every metric that is averaged, a line each, a column for each way: {@code f1} under {@code
     * macro} is {@code macro_f1}.
     */
    public static TextTable averages(OutputEvaluation output) {
        Map<String, Map<Average, Double>> byName = new LinkedHashMap<>();
        for (NamedMetric metric : NamedMetric.fitting(output.labelKind())) {
            metric.average()
                    .ifPresent(
                            average ->
                                    byName.computeIfAbsent(
                                                    metric.key()
                                                            .substring(word(average).length() + 1),
                                                    name -> new LinkedHashMap<>())
                                            .put(average, value(metric, output)));
        }
        List<Average> averages =
                output.labelKind() == LabelKind.MULTI_LABEL
                        ? List.of(Average.values())
                        : List.of(Average.MICRO, Average.MACRO, Average.WEIGHTED);
        List<Column> columns = new ArrayList<>(List.of(Column.left("average")));
        averages.forEach(average -> columns.add(Column.right(word(average))));
        TextTable table = TextTable.of(columns.toArray(Column[]::new));
        for (Map.Entry<String, Map<Average, Double>> name : byName.entrySet()) {
            List<Object> cells = new ArrayList<>(List.of(name.getKey()));
            averages.forEach(
                    average -> cells.add(name.getValue().getOrDefault(average, Double.NaN)));
            table = table.row(cells.toArray());
        }
        return table;
    }

    private static double value(NamedMetric metric, OutputEvaluation output) {
        return metric.value(output.counts(), output.scores());
    }

    private static String word(Average average) {
        return average.name().toLowerCase(Locale.ROOT);
    }

    /** Every other metric beside the baseline, and how many labels an example has and is given. */
    public static TextTable others(OutputEvaluation output) {
        TextTable table =
                TextTable.of(
                        Column.left("metric"), Column.right("model"), Column.right("baseline"));
        Map<String, Double> baselines = output.allBaselines();
        for (NamedMetric metric : NamedMetric.fitting(output.labelKind())) {
            if (metric.average().isEmpty()) {
                table =
                        table.row(
                                metric.key(),
                                value(metric, output),
                                baselines.getOrDefault(metric.key(), Double.NaN));
            }
        }
        return output.labelKind() == LabelKind.SINGLE_LABEL
                ? table
                : table.row("label cardinality", output.counts().labelCardinality(), "-")
                        .row("predicted cardinality", output.counts().predictedCardinality(), "-");
    }

    /** A line a label. */
    public static TextTable labels(OutputEvaluation output) {
        TextTable table =
                TextTable.of(
                        Column.left("label"),
                        Column.right("support"),
                        Column.right("base rate"),
                        Column.right("precision"),
                        Column.right("recall"),
                        Column.right("F1"),
                        Column.right("average precision"),
                        Column.right("ROC AUC"),
                        Column.right("TP"),
                        Column.right("FP"),
                        Column.right("FN"),
                        Column.right("TN"));
        for (LabelReport label : output.labels()) {
            table =
                    table.row(
                            label.label(),
                            label.support(),
                            label.baseRate(),
                            label.precision(),
                            label.recall(),
                            label.f1(),
                            label.averagePrecision(),
                            label.rocAuc(),
                            label.decisions().truePositives(),
                            label.decisions().falsePositives(),
                            label.decisions().falseNegatives(),
                            label.decisions().trueNegatives());
        }
        return table;
    }

    /**
     * Which class is taken for which: of up to 20 classes the confusion matrix, true classes down,
     * predicted ones across; of more the 20 pairs that are confused most often. Empty where an
     * example may have several labels.
     */
    public static Optional<TextTable> confusion(OutputEvaluation output) {
        List<String> classes = output.labels().stream().map(LabelReport::label).toList();
        return output.confusion()
                .map(
                        matrix ->
                                classes.size() <= MOST_CLASSES
                                        ? matrix(classes, matrix)
                                        : mostConfused(classes, matrix));
    }

    private static TextTable matrix(List<String> classes, ConfusionMatrix matrix) {
        List<Column> columns = new ArrayList<>(List.of(Column.left("true \\ predicted")));
        classes.forEach(name -> columns.add(Column.right(name)));
        TextTable table = TextTable.of(columns.toArray(Column[]::new));
        for (int actual = 0; actual < classes.size(); actual++) {
            List<Object> cells = new ArrayList<>(List.of(classes.get(actual)));
            for (int predicted = 0; predicted < classes.size(); predicted++) {
                cells.add(matrix.count(actual, predicted));
            }
            table = table.row(cells.toArray());
        }
        return table;
    }

    private static TextTable mostConfused(List<String> classes, ConfusionMatrix matrix) {
        TextTable table =
                TextTable.of(
                        Column.left("true"),
                        Column.left("predicted"),
                        Column.right("images"),
                        Column.right("of the class"));
        for (ConfusionMatrix.Confusion pair : matrix.mostConfused(CONFUSIONS)) {
            table =
                    table.row(
                            classes.get(pair.actual()),
                            classes.get(pair.predicted()),
                            pair.rows(),
                            Numbers.percent(matrix.share(pair.actual(), pair.predicted())));
        }
        return table;
    }

    /** All tables one below the other, the first given. */
    static String text(Evaluation evaluation, TextTable declared) {
        StringBuilder text = new StringBuilder();
        text.append(Numbers.count(evaluation.examples())).append(" images\n\n").append(declared);
        boolean several = evaluation.outputs().size() > 1;
        evaluation
                .outputs()
                .forEach(
                        (name, output) -> {
                            text.append(several ? "\n" + name + "\n" : "\n").append(labels(output));
                            text.append('\n').append(averages(output));
                            text.append('\n').append(others(output));
                            confusion(output).ifPresent(table -> text.append('\n').append(table));
                        });
        return text.toString();
    }
}
