package org.layerwright.train;

import org.layerwright.metrics.LabelReport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An evaluation as text tables. */
final class EvaluationText {
    private static final int LEAST_NAME_WIDTH = 20;

    private EvaluationText() {}

    static String of(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        append(text, "%d images%n", evaluation.examples());
        values(text, evaluation);
        boolean several = evaluation.outputs().size() > 1;
        evaluation
                .outputs()
                .forEach(
                        (name, output) -> {
                            append(text, several ? "%n%s%n" : "%n", name);
                            labels(text, output.labels());
                        });
        return text.toString();
    }

    private static void values(StringBuilder text, Evaluation evaluation) {
        int width = width(LEAST_NAME_WIDTH, evaluation.values().keySet().stream());
        String row = "%-" + width + "s %9s %9s%n";
        append(text, row, "", "model", "baseline");
        for (Map.Entry<String, Double> value : evaluation.values().entrySet()) {
            Double baseline = evaluation.baseline().get(value.getKey());
            String beside = baseline == null ? "" : number(baseline);
            append(text, row, value.getKey(), number(value.getValue()), beside);
        }
    }

    private static void labels(StringBuilder text, List<LabelReport> labels) {
        int width = width("label".length(), labels.stream().map(LabelReport::label));
        String row = "%-" + width + "s %8s %9s %9s %9s %9s %9s%n";
        append(text, row, "label", "support", "share", "precision", "recall", "f1", "avg prec");
        for (LabelReport label : labels) {
            append(
                    text,
                    row,
                    label.label(),
                    label.support(),
                    number(label.baseRate()),
                    number(label.precision()),
                    number(label.recall()),
                    number(label.f1()),
                    number(label.averagePrecision()));
        }
    }

    private static int width(int least, Stream<String> names) {
        return names.mapToInt(String::length).reduce(least, Math::max);
    }

    private static void append(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }
}
