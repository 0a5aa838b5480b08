package org.layerwright.train;

import org.layerwright.metrics.LabelReport;

import java.util.Locale;
import java.util.Map;

/** An evaluation as a text table. */
final class EvaluationText {
    private EvaluationText() {}

    static String of(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        append(text, "%d images%n", evaluation.counts().rows());
        append(text, "%-20s %9s %9s%n", "", "model", "baseline");
        for (Map.Entry<String, Double> value : evaluation.values().entrySet()) {
            Double baseline = evaluation.baseline().get(value.getKey());
            String beside = baseline == null ? "" : number(baseline);
            append(text, "%-20s %9s %9s%n", value.getKey(), number(value.getValue()), beside);
        }
        int width =
                evaluation.labels().stream()
                        .mapToInt(label -> label.label().length())
                        .reduce("label".length(), Math::max);
        String row = "%-" + width + "s %8s %9s %9s %9s %9s %9s%n";
        append(text, "%n");
        append(text, row, "label", "support", "share", "precision", "recall", "f1", "avg prec");
        for (LabelReport label : evaluation.labels()) {
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
        return text.toString();
    }

    private static void append(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }
}
